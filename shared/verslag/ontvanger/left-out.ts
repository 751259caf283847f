import type { DeelItem } from '../../domain/delen/deel-item.ts';
import type { Deelrecht } from '../../domain/delen/deelrecht.ts';
import { deelrechtText } from '../../domain/delen/deelrecht-words.ts';
import { recognisedText } from '../../domain/informatie/klasse-words.ts';
import type { Klasse } from '../../domain/informatie/klasse.ts';
import { deelKey } from '../../domain/delen/rechten-of.ts';

/** Something of the stuk that this recipient does not get, for the margin on screen; never on the paper itself. */
export interface LeftOut {
  readonly label: string;
  readonly tekst: string;
  /** One sentence. */
  readonly reason: string;
}

/** What is withheld one by one, in the order of the paper. */
export function leftOutOf(
  items: readonly DeelItem[],
  rechten: ReadonlyMap<string, Deelrecht>,
  klassen: readonly Klasse[],
): LeftOut[] {
  return items.flatMap((item) => {
    const recht = rechten.get(deelKey(item));
    if (recht === undefined || recht.allowed) return [];
    return [{ label: item.label, tekst: item.tekst, reason: reasonOf(item, recht, klassen) }];
  });
}

/** Of a text the wijzer narrows, also by which of its words. */
function reasonOf({ recognised }: DeelItem, recht: Deelrecht, klassen: readonly Klasse[]): string {
  const byWijzer = recht.grond === 'wijzer' || recht.grond === 'geen-toestemming';
  const words = byWijzer ? recognisedText(recognised, klassen) : '';
  return words === '' ? deelrechtText(recht) : `${deelrechtText(recht)} ${words}`;
}
