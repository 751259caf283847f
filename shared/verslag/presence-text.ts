import type { Aanwezige, Periode } from '../domain/bespreking/aanwezige.ts';
import type { Bespreking } from '../domain/bespreking/bespreking.ts';
import { isOnTime, leftBefore } from '../domain/bespreking/stays.ts';
import { clockTime } from './clock-time.ts';

/** 'ja', 'vanaf 10.20 uur', 'tot 11.05 uur', '10.00 tot 10.40 en vanaf 11.05 uur', 'afwezig' or 'niet genoteerd'. */
export function presenceText(
  aanwezige: Pick<Aanwezige, 'status' | 'perioden'>,
  bespreking: Pick<Bespreking, 'startedAt' | 'closedAt'>,
): string {
  if (aanwezige.perioden.length === 0) return withoutPerioden[aanwezige.status];
  const stays = aanwezige.perioden.map((periode, index) => stayText(periode, index === 0, bespreking));
  if (stays.length === 1 && stays[0] === '') return 'ja';
  return `${stays.map((stay) => (stay === '' ? 'vanaf het begin' : stay)).join(' en ')} uur`;
}

const withoutPerioden: Record<Aanwezige['status'], string> = {
  uitgenodigd: 'niet genoteerd',
  aanwezig: 'ja',
  afwezig: 'afwezig',
  vertrokken: 'ja',
};

function stayText(
  periode: Periode,
  first: boolean,
  { startedAt, closedAt }: Pick<Bespreking, 'startedAt' | 'closedAt'>,
): string {
  const late = !first || !isOnTime(periode.van, startedAt);
  const van = clockTime(periode.van);
  if (periode.tot === null || !leftBefore(periode.tot, closedAt)) return late ? `vanaf ${van}` : '';
  const tot = clockTime(periode.tot);
  return late ? `${van} tot ${tot}` : `tot ${tot}`;
}
