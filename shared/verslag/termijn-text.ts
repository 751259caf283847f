import type { Afspraak } from '../domain/afspraak/afspraak.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';

/** When an afspraak is due: 'vr 27 nov 2026', 'volgend overleg (vr 18 dec 2026)'; '' when still open. */
export function termijnText(
  afspraak: Pick<Afspraak, 'datum' | 'volgendOverleg'>,
  volgendOverleg: string | null,
): string {
  if (afspraak.volgendOverleg) {
    return volgendOverleg === null ? 'volgend overleg' : `volgend overleg (${formatDatum(volgendOverleg)})`;
  }
  return afspraak.datum === null ? '' : formatDatum(afspraak.datum);
}
