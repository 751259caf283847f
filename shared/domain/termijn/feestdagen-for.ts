import Holidays from 'date-holidays';
import type { Feestdag } from './feestdag.ts';

const BEVRIJDINGSDAG = 'Bevrijdingsdag';

/**
 * The feestdagen of the given years, by date: the public holidays of the Netherlands and, every year, 5 mei.
 * Algemene termijnenwet art. 3 lid 1 names 5 mei without a lustrum, and Cao Gemeenten 2023 art. 6.6 makes it a
 * day off each year for who chairs here; the library knows it as a school holiday only. Goede Vrijdag is left
 * out: art. 3 lid 2 puts it on a par for statutory terms, but the municipality and its partners work.
 * Loads data of all countries: for the main process, not for a window.
 */
export function feestdagenFor(years: readonly number[]): readonly Feestdag[] {
  // In UTC the library's date string is the calendar date; it would follow the machine's zone otherwise.
  const calendar = new Holidays('NL', { languages: 'nl', timezone: 'UTC' });
  return [...new Set(years)]
    .sort((a, b) => a - b)
    .flatMap((year) => calendar.getHolidays(year, 'nl'))
    .filter((day) => day.type === 'public' || day.name === BEVRIJDINGSDAG)
    .map((day) => ({ date: day.date.slice(0, 10), name: day.name }));
}
