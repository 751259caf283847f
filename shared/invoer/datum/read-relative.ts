import type { CalendarDate } from '@internationalized/date';
import { parseDate } from '@internationalized/date';
import { mondayOf } from '../../domain/termijn/weekday.ts';
import { addWerkdagen } from '../../domain/termijn/werkdag.ts';
import { datum, type DatumContext, type Reading } from './reading.ts';
import { countOf } from './words.ts';

const DAYS_ON: ReadonlyMap<string, number> = new Map([
  ['vandaag', 0],
  ['vandaag nog', 0],
  ['nog vandaag', 0],
  ['per direct', 0],
  ['direct', 0],
  ['per ommegaande', 0],
  ['morgen', 1],
  ['overmorgen', 2],
]);

const WITHIN = /^(?:over|binnen) ([a-z0-9]+) ([a-z]+)$/;
const HALF_A_YEAR = /^(?:over|binnen) een half jaar$/;

function add(count: number, unit: string, { today, feestdagen }: DatumContext): CalendarDate | null {
  switch (unit) {
    case 'uur':
      return today.add({ days: Math.ceil(count / 24) });
    case 'dag':
    case 'dagen':
      return today.add({ days: count });
    case 'werkdag':
    case 'werkdagen':
      return parseDate(addWerkdagen(today.toString(), count, feestdagen));
    case 'week':
    case 'weken':
    case 'wk':
      return today.add({ weeks: count });
    case 'maand':
    case 'maanden':
    case 'mnd':
      return today.add({ months: count });
    case 'kwartaal':
    case 'kwartalen':
      return today.add({ months: 3 * count });
    case 'jaar':
      return today.add({ years: count });
    default:
      return null;
  }
}

/** A day counted from today: 'morgen', 'over 2 weken', 'binnen tien werkdagen', 'per direct', 'na het weekend'. */
export function readRelative(phrase: string, context: DatumContext): Reading | null {
  const days = DAYS_ON.get(phrase);
  if (days !== undefined) return datum(context.today.add({ days }));
  if (phrase === 'na het weekend') return datum(mondayOf(context.today).add({ weeks: 1 }));
  if (HALF_A_YEAR.test(phrase)) return datum(context.today.add({ months: 6 }));
  const within = WITHIN.exec(phrase);
  const count = countOf(within?.[1] ?? '');
  const date = count === null || count === 0 ? null : add(count, within?.[2] ?? '', context);
  return date === null ? null : datum(date);
}
