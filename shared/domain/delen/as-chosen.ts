import { gewoneKlasse } from '../informatie/klasse.ts';
import type { DeelItem } from './deel-item.ts';
import type { Deelkeuze } from './deelkeuze.ts';

/** That this text was said by hand to be gewoon, about the words that stand there now; undefined: it was not. */
export function gewoonKeuze(
  { bron, bronId, changedAt }: Pick<DeelItem, 'bron' | 'bronId' | 'changedAt'>,
  keuzen: readonly Deelkeuze[],
): Deelkeuze | undefined {
  return keuzen.find(
    (one) =>
      one.keuze === 'gewoon' && one.bron === bron && one.bronId === bronId && one.createdAt >= changedAt,
  );
}

/** The item with the klasse that counts: as its words tell, unless somebody who read it said that it is gewoon. */
export function asChosen(item: DeelItem, keuzen: readonly Deelkeuze[]): DeelItem {
  if (item.recognised.length === 0 || gewoonKeuze(item, keuzen) === undefined) return item;
  return { ...item, klassen: [gewoneKlasse] };
}
