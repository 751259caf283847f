import type { Aanwezige, AanwezigeStatus } from './aanwezige.ts';

/** Entering opens a periode at the moment, leaving closes it; saying the same twice changes nothing. */
export function moveTo(aanwezige: Aanwezige, status: AanwezigeStatus, moment: string): Aanwezige {
  const inside = aanwezige.perioden.some((periode) => periode.tot === null);
  const entering = status === 'aanwezig';
  if (entering === inside) return { ...aanwezige, status };
  const perioden = entering
    ? [...aanwezige.perioden, { van: moment, tot: null }]
    : aanwezige.perioden.map((periode) => (periode.tot === null ? { ...periode, tot: moment } : periode));
  return { ...aanwezige, status, perioden };
}
