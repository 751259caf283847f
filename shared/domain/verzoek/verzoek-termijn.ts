import { addDays } from '../termijn/add-days.ts';
import { addMonths } from '../termijn/add-months.ts';
import type { Verzoek } from './verzoek.ts';

const months = 1;
const extension = 2;
/** From so many days before the end it stands on Vandaag. */
const nearDays = 7;

type Clock = Pick<Verzoek, 'ontvangenOp' | 'verlengdReden'>;

/**
 * The last day to answer, 'YYYY-MM-DD': one calendar month after receipt, three when extended (AVG art. 12 lid 3).
 * A weekend or feestdag at the end gives no extra day here, though Regulation 1182/71 art. 3 lid 4 would.
 */
export function verzoekEinde({ ontvangenOp, verlengdReden }: Clock): string {
  return addMonths(ontvangenOp, verlengdReden === '' ? months : months + extension);
}

/** Extended once, and told to the betrokkene within the first month (AVG art. 12 lid 3). */
export function mayExtend(verzoek: Clock & Pick<Verzoek, 'status'>, today: string): boolean {
  return verzoek.status === 'open' && verzoek.verlengdReden === '' && today <= verzoekEinde(verzoek);
}

/** Open, and its last day is near or has passed. */
export function isPressing(verzoek: Clock & Pick<Verzoek, 'status'>, today: string): boolean {
  return verzoek.status === 'open' && verzoekEinde(verzoek) <= addDays(today, nearDays);
}
