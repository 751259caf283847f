import type { Vastgesteld } from '../../../shared/domain/verslag/verslag.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';

/** Concept, or vastgesteld with the day, the name and the mark that stands on the paper. */
export function VerslagStand({ vastgesteld, hash }: { vastgesteld: Vastgesteld | undefined; hash: string }) {
  if (vastgesteld === undefined) {
    return (
      <p className="verslag-stand">
        <strong className="verslag-concept">Concept</strong>
        <span className="second-ink">Dit verandert mee met wat er nu staat.</span>
      </p>
    );
  }
  return (
    <p className="verslag-stand">
      <strong className="verslag-vast">Vastgesteld</strong>
      <span>
        {formatDatum(dutchDay(vastgesteld.vastgesteldAt))} door {vastgesteld.vastgesteldDoor}
      </span>
      <span className="meta">kenmerk {hash}</span>
    </p>
  );
}
