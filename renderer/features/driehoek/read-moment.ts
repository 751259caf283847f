import { parseDate, type CalendarDate } from '@internationalized/date';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { isoWeekday } from '../../../shared/domain/termijn/weekday.ts';

/** What a moment of a fact came to; null where it was not said. */
export interface Moment {
  readonly datum: string | null;
  readonly tijd: string | null;
}

/** Where the clock of the Netherlands stands. */
export interface ClockNow {
  /** 'YYYY-MM-DD' */
  readonly today: string;
  /** 'HH:mm' */
  readonly time: string;
}

const weekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const week = 7;

/**
 * '22.40', '2240', 'za 22.40', 'gisteren 22.40', '21-11 22.40', '21-11': a fact lies behind us, so a time that is still
 * to come was yesterday's and a weekday is the last one. Null: not understood.
 */
export function readPast(text: string, now: ClockNow): Moment | null {
  const words = splitWords(text);
  if (words.length === 0) return { datum: null, tijd: null };
  const tijd = words.length > 0 ? readTime(words.at(-1) ?? '') : null;
  const dayWords = tijd === null ? words : words.slice(0, -1);
  const today = parseDate(now.today);
  if (dayWords.length === 0) {
    const later = tijd !== null && tijd > now.time;
    return { datum: (later ? today.subtract({ days: 1 }) : today).toString(), tijd };
  }
  const day = readDay(dayWords.join(' '), today, 'past');
  return day === null ? null : { datum: day.toString(), tijd };
}

/** '27-11', 'vrijdag', 'morgen': the next one from today on. Null: not understood, or nothing typed. */
export function readComing(text: string, today: string): string | null {
  return readDay(splitWords(text).join(' '), parseDate(today), 'coming')?.toString() ?? null;
}

/** As it stands in its field: the day only when it is another than today. */
export function momentWords({ datum, tijd }: Moment, today: string): string {
  const time = tijd === null ? '' : tijd.replace(':', '.');
  if (datum === null || (datum === today && tijd !== null)) return time;
  return `${shortDay(datum, today)} ${time}`.trim();
}

/** 'za 21 nov', with the year only when it is another. */
export function shortDay(datum: string, today: string): string {
  const words = formatDatum(datum);
  return datum.slice(0, 4) === today.slice(0, 4) ? words.slice(0, words.lastIndexOf(' ')) : words;
}

function splitWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\buur\b|\bom\b|,/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function readTime(word: string): string | null {
  const found = /^(\d{1,2})[.:](\d{2})$/.exec(word) ?? /^(\d{2})(\d{2})$/.exec(word);
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function readDay(text: string, today: CalendarDate, side: 'past' | 'coming'): CalendarDate | null {
  if (text === 'vandaag') return today;
  if (text === 'gisteren') return today.subtract({ days: 1 });
  if (text === 'morgen') return today.add({ days: 1 });
  const weekday = weekdays.findIndex(
    (start) => text === start || (text.length > 4 && text.startsWith(start)),
  );
  if (weekday >= 0 && /^[a-z]+$/.test(text)) {
    const ahead = (weekday + 1 - isoWeekday(today) + week) % week;
    return side === 'coming' ? today.add({ days: ahead }) : today.subtract({ days: (week - ahead) % week });
  }
  const found = /^(?:[a-z]{2,9} )?(\d{1,2})[- /]([a-z]{3,9}|\d{1,2})(?:[- /](\d{4}))?$/.exec(text);
  if (found === null) return null;
  const [, day = '', monthWord = '', year] = found;
  const named = months.indexOf(monthWord.slice(0, 3).replace('maa', 'mrt'));
  const month = /^\d/.test(monthWord) ? Number(monthWord) : named + 1;
  return dayOf(year === undefined ? null : Number(year), month, Number(day), today, side);
}

function dayOf(
  year: number | null,
  month: number,
  day: number,
  today: CalendarDate,
  side: 'past' | 'coming',
): CalendarDate | null {
  const made = exactDay(year ?? today.year, month, day);
  if (made === null || year !== null) return made;
  if (side === 'past') return made.compare(today) > 0 ? exactDay(today.year - 1, month, day) : made;
  return made.compare(today) < 0 ? exactDay(today.year + 1, month, day) : made;
}

function exactDay(year: number, month: number, day: number): CalendarDate | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  try {
    return parseDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
  } catch {
    return null;
  }
}
