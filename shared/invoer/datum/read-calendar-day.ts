import { isoWeekday } from '../../domain/termijn/weekday.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import { existingDate, upcoming } from './calendar-day.ts';
import { datum, noDatum, type DatumContext, type Reading } from './reading.ts';
import { monthOf, WEEKDAY_NAMES, weekdayOf } from './words.ts';

type DayMonth = { readonly day: number; readonly month: number; readonly year: number | null };

const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMBERS = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
// Without a year '10.11' is as likely a time of day.
const NUMBERS_WITH_DOTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;
const MONTH_IN_LETTERS = /^(?:de )?(\d{1,2})(?:e|ste|de)?[ -]([a-z]+)(?:[ -](\d{4}|\d{2}))?$/;
const DAY_ONLY = /^(?:de )?(\d{1,2})(?:e|ste)$/;

function yearOf(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function split(phrase: string): DayMonth | null {
  const yearFirst = YEAR_FIRST.exec(phrase);
  if (yearFirst) {
    return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  }
  const numbers = NUMBERS.exec(phrase);
  if (numbers) return { day: Number(numbers[1]), month: Number(numbers[3]), year: yearOf(numbers[4]) };
  const dots = NUMBERS_WITH_DOTS.exec(phrase);
  if (dots) return { day: Number(dots[1]), month: Number(dots[2]), year: yearOf(dots[3]) };
  const letters = MONTH_IN_LETTERS.exec(phrase);
  const month = monthOf(letters?.[2] ?? '');
  return letters && month !== null ? { day: Number(letters[1]), month, year: yearOf(letters[3]) } : null;
}

function readDayMonth(phrase: string, { today }: DatumContext): Reading | null {
  const parts = split(phrase);
  if (parts === null || parts.day < 1 || parts.day > 31 || parts.month < 1 || parts.month > 12) return null;
  if (parts.year !== null && (parts.year < 2000 || parts.year > 2199)) return null;
  const date =
    parts.year === null
      ? upcoming(today, parts.month, parts.day)
      : existingDate(parts.year, parts.month, parts.day);
  return date === null ? noDatum(`De datum ${phrase} bestaat niet.`) : datum(date);
}

function readDayOnly(phrase: string, { today }: DatumContext): Reading | null {
  const day = Number(DAY_ONLY.exec(phrase)?.[1] ?? 0);
  if (day < 1 || day > 31) return null;
  const thisMonth = existingDate(today.year, today.month, day);
  if (thisMonth !== null && thisMonth.compare(today) >= 0) return datum(thisMonth);
  const next = today.set({ day: 1 }).add({ months: 1 });
  const nextMonth = existingDate(next.year, next.month, day);
  return nextMonth === null ? noDatum(`Noem de maand bij ${phrase}.`) : datum(nextMonth);
}

/** A day named by the calendar: '27-11', '27 nov 2026', 'vr 4 dec', 'de 27e'. */
export function readCalendarDay(phrase: string, context: DatumContext): Reading | null {
  const [first, ...rest] = phrase.split(' ');
  const weekday = weekdayOf(first ?? '');
  if (weekday === null) return readDayMonth(phrase, context) ?? readDayOnly(phrase, context);
  const reading = readDayMonth(rest.join(' '), context) ?? readDayOnly(rest.join(' '), context);
  if (reading?.kind !== 'datum' || isoWeekday(reading.date) === weekday) return reading;
  const actual = WEEKDAY_NAMES[isoWeekday(reading.date) - 1] ?? '';
  const typed = WEEKDAY_NAMES[weekday - 1] ?? '';
  return noDatum(`${formatDatum(reading.date.toString()).slice(3)} is een ${actual}, geen ${typed}.`);
}
