import { parseDate, type CalendarDate } from '@internationalized/date';
import type { Feestdag } from './feestdag.ts';
import { isoWeekday } from './weekday.ts';

/** Whether the date ('YYYY-MM-DD') is a Monday to Friday and no feestdag of the list. */
export function isWerkdag(date: string, feestdagen: readonly Feestdag[]): boolean {
  return isoWeekday(parseDate(date)) <= 5 && !feestdagen.some((feestdag) => feestdag.date === date);
}

function step(date: string, days: 1 | -1, feestdagen: readonly Feestdag[]): string {
  let day: CalendarDate = parseDate(date);
  while (!isWerkdag(day.toString(), feestdagen)) day = day.add({ days });
  return day.toString();
}

/** The date itself when it is a working day, otherwise the first working day after it. */
export function nextWerkdag(date: string, feestdagen: readonly Feestdag[]): string {
  return step(date, 1, feestdagen);
}

/** The date itself when it is a working day, otherwise the last working day before it. */
export function previousWerkdag(date: string, feestdagen: readonly Feestdag[]): string {
  return step(date, -1, feestdagen);
}

/** The date that lies `count` (1 or more) working days after the given one. */
export function addWerkdagen(date: string, count: number, feestdagen: readonly Feestdag[]): string {
  let day = date;
  for (let done = 0; done < count; done += 1) {
    day = nextWerkdag(parseDate(day).add({ days: 1 }).toString(), feestdagen);
  }
  return day;
}
