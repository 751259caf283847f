import { ontvangerLabel, type Exemplaar } from '../domain/verslag/exemplaar.ts';
import { dutchDay } from './clock-time.ts';
import type { PaperCopy } from './paper.ts';

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** What stands at the foot of this copy; the same when it is shown again later. */
export function exemplaarFoot(exemplaar: Exemplaar): PaperCopy {
  const label = ontvangerLabel(exemplaar);
  return {
    // A name from right to left would else turn the number behind it round.
    recipient: rightToLeft.test(label) ? `\u2068${label}\u2069` : label,
    number: exemplaar.nummer,
    date: dutchDay(exemplaar.gemaaktAt),
    shortHash: exemplaar.hash.slice(0, 12),
    logboek: exemplaar.logboek.slice(0, 12),
  };
}
