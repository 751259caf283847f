import type { CalendarDate } from '@internationalized/date';
import { readCalendarDay } from './read-calendar-day.ts';
import { datum, noDatum, type DatumContext, type Reading } from './reading.ts';
import { monthStretch, quarterStretch, type Stretch, weekByNumber, weekOf, yearStretch } from './stretch.ts';
import { monthOf } from './words.ts';

type Place = 'first' | 'middle' | 'last';

const PLACED =
  /^(?:het )?(begin|half|halverwege|medio|midden|eind|einde)(?: van)?(?: vd)? (?:(?:de|het) (?=week|maand|kwartaal|jaar))?(.+)$/;
const PLACES: Readonly<Record<string, Place>> = { begin: 'first', eind: 'last', einde: 'last' };

const WEEK_NUMBER = /^(?:week|wk) (\d{1,2})(?: (\d{4}))?$/;
const QUARTER = /^(?:q([1-4])|kwartaal ([1-4])|(eerste|tweede|derde|vierde) kwartaal)(?: (?:van )?(\d{4}))?$/;
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];
const MONTH = /^([a-z]+)(?: (\d{4}))?$/;
const WEEK_OF = /^(?:in )?(?:de )?week van (.+)$/;

/** Without a year: this year's, or next year's when the wanted day of this year's has passed. */
function fromToday(
  { today }: DatumContext,
  year: string | undefined,
  place: Place,
  make: (year: number) => Stretch | null,
): Stretch | null {
  if (year !== undefined) return make(Number(year));
  const thisYear = make(today.year);
  return thisYear !== null && thisYear[place].compare(today) >= 0 ? thisYear : make(today.year + 1);
}

/** On a Saturday or Sunday this week still has a day left, but its Friday has gone. */
function thisWeek(today: CalendarDate): Stretch {
  const week = weekOf(today);
  return week.last.compare(today) < 0 ? { ...week, last: week.last.add({ days: 2 }) } : week;
}

function relativeStretch(phrase: string, today: CalendarDate): Stretch | null {
  const quarter = Math.ceil(today.month / 3);
  switch (phrase) {
    case 'deze week':
      return thisWeek(today);
    case 'volgende week':
      return weekOf(today, 1);
    case 'deze maand':
      return monthStretch(today);
    case 'volgende maand':
      return monthStretch(today.set({ day: 1 }).add({ months: 1 }));
    case 'dit kwartaal':
      return quarterStretch(today.year, quarter);
    case 'volgend kwartaal':
      return quarter === 4 ? quarterStretch(today.year + 1, 1) : quarterStretch(today.year, quarter + 1);
    default:
      return null;
  }
}

function numberedStretch(phrase: string, place: Place, context: DatumContext): Stretch | null {
  const week = WEEK_NUMBER.exec(phrase);
  if (week) return fromToday(context, week[2], place, (year) => weekByNumber(year, Number(week[1])));
  const quarter = QUARTER.exec(phrase);
  if (quarter) {
    const which = Number(quarter[1] ?? quarter[2] ?? ORDINALS.indexOf(quarter[3] ?? '') + 1);
    return fromToday(context, quarter[4], place, (year) => quarterStretch(year, which));
  }
  return null;
}

/** Stretches that only mean a day with 'begin', 'half' or 'eind' before them: 'november', 'het jaar', '2027'. */
function placedStretch(phrase: string, place: Place, context: DatumContext): Stretch | null {
  const { today } = context;
  if (phrase === 'week' || phrase === 'maand' || phrase === 'kwartaal') {
    return relativeStretch(phrase === 'kwartaal' ? 'dit kwartaal' : `deze ${phrase}`, today);
  }
  if (phrase === 'jaar' || phrase === 'dit jaar') return yearStretch(today.year);
  if (phrase === 'volgend jaar') return yearStretch(today.year + 1);
  if (/^20\d\d$/.test(phrase)) return yearStretch(Number(phrase));
  const named = MONTH.exec(phrase);
  const month = monthOf(named?.[1] ?? '');
  if (month === null) return null;
  return fromToday(context, named?.[2], place, (year) => monthStretch(today.set({ day: 1, month, year })));
}

/** A day named by a stretch of time: 'eind november', 'begin volgende week', 'week 49', 'volgende maand'. */
export function readStretch(phrase: string, context: DatumContext): Reading | null {
  if (phrase === 'komende week') {
    return noDatum('"Komende week" kan deze of volgende week zijn. Typ "deze week" of "volgende week".');
  }
  const weekOfDay = readCalendarDay(WEEK_OF.exec(phrase)?.[1] ?? '', context);
  if (weekOfDay?.kind === 'datum') {
    const { last, before } = weekOf(weekOfDay.date);
    return datum(last, before);
  }
  const placed = PLACED.exec(phrase);
  if (placed) {
    const place = PLACES[placed[1] ?? ''] ?? 'middle';
    const rest = placed[2] ?? '';
    const stretch =
      relativeStretch(rest, context.today) ??
      numberedStretch(rest, place, context) ??
      placedStretch(rest, place, context);
    if (stretch === null) return null;
    return place === 'last' ? datum(stretch.last, stretch.last) : datum(stretch[place]);
  }
  const bare = phrase.replace(/^in (?=week|wk)/, '');
  const stretch = relativeStretch(bare, context.today) ?? numberedStretch(bare, 'last', context);
  if (stretch === null) return null;
  return datum(stretch.last, stretch.before);
}
