import { gewoonKeuze } from '../../../shared/domain/delen/as-chosen.ts';
import type { DeelItem } from '../../../shared/domain/delen/deel-item.ts';
import type { DeelRegels } from '../../../shared/domain/delen/deelrecht.ts';
import { recognisedText } from '../../../shared/domain/informatie/klasse-words.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import type { VerslagModel } from '../../../shared/verslag/verslag-model.ts';

type Described = Omit<RequestOutput<'verslag.itemsFor'>[number], 'rechten'>;

/** One thing as a screen shows it: with the words by which its klasse was told, and whether somebody said it is gewoon. */
export function describedAs(
  { klassen }: VerslagModel,
  { keuzen }: DeelRegels,
): (item: DeelItem) => Described {
  return (item) => {
    const { bron, bronId, label, tekst, recognised } = item;
    return {
      bron,
      bronId,
      label,
      tekst,
      recognised: recognisedText(recognised, klassen),
      gewoon: recognised.length === 0 ? null : (gewoonKeuze(item, keuzen)?.reden ?? null),
    };
  };
}
