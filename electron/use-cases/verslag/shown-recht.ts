import { needsNood, type Deelrecht } from '../../../shared/domain/delen/deelrecht.ts';
import { deelrechtText } from '../../../shared/domain/delen/deelrecht-words.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { Exemplaar } from '../../../shared/domain/verslag/exemplaar.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';

type Shown = RequestOutput<'verslag.itemsFor'>[number]['rechten'][number];

/** What holds for one recipient, in words. received: the copy on which this one got it before, where it goes no more. */
export function shownRecht(ontvanger: string, recht: Deelrecht, received: () => Exemplaar | null): Shown {
  const before = recht.allowed ? null : received();
  const had =
    before === null
      ? ''
      : `Kreeg dit al: exemplaar ${String(before.nummer)}, ${formatDatum(dutchDay(before.gemaaktAt))}.`;
  return { ontvanger, ...recht, needsNood: needsNood(recht), text: deelrechtText(recht), had };
}
