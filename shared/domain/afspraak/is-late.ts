import type { Afspraak } from './afspraak.ts';

/** Open, with a date that has passed. */
export function isLate(afspraak: Pick<Afspraak, 'status' | 'datum'>, today: string): boolean {
  return afspraak.status === 'open' && afspraak.datum !== null && afspraak.datum < today;
}
