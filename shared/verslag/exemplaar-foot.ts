import { ontvangerLabel, type Exemplaar } from '../domain/verslag/exemplaar.ts';
import { dutchDay } from './clock-time.ts';
import type { PaperCopy } from './paper.ts';

/** What stands at the foot of this copy; the same when it is shown again later. */
export function exemplaarFoot(exemplaar: Exemplaar): PaperCopy {
  return {
    recipient: ontvangerLabel(exemplaar),
    number: exemplaar.nummer,
    date: dutchDay(exemplaar.gemaaktAt),
    shortHash: exemplaar.hash.slice(0, 12),
    logboek: exemplaar.logboek.slice(0, 12),
  };
}
