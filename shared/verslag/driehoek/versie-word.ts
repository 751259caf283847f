import { formatDatum } from '../../domain/termijn/format-datum.ts';
import { clockTime, dutchDay } from '../clock-time.ts';

/** What a version is called on paper: 'versie 2'. */
export function wholeVersie(nummer: number): string {
  return `versie ${String(nummer)}`;
}

/**
 * The same for a paper of that version which is not what was laid down: 'versie 2, zonder 1 regel, do 26 nov 14.05';
 * without a line left out it was made again, for instance with initialen where a name stood. `at`: UTC.
 */
export function otherVersie(nummer: number, leftOut: number, at: string): string {
  const lines = leftOut === 1 ? 'zonder 1 regel' : `zonder ${String(leftOut)} regels`;
  const day = formatDatum(dutchDay(at)).split(' ').slice(0, 3).join(' ');
  const what = leftOut === 0 ? 'opnieuw gemaakt' : lines;
  return `${wholeVersie(nummer)}, ${what}, ${day} ${clockTime(at)}`;
}

/** Whether this word names a paper of that version. */
export function isOfVersie(word: string, nummer: number): boolean {
  return word === wholeVersie(nummer) || word.startsWith(`${wholeVersie(nummer)}, `);
}
