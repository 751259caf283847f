import { datumSchema } from '../basis/datum.ts';
import { formatDatum } from '../termijn/format-datum.ts';
import type { CasusRow } from '../casusbestand/casusbestand.ts';

/** A field in which two versions of a row differ, as people read it; '' for empty. */
export interface FieldDifference {
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Columns that say what a row is about, the best first. */
const speaking = [
  'tekst',
  'wat',
  'als',
  'aanduiding',
  'naam',
  'vraag',
  'toelichting',
  'reden',
  'uitkomst',
  'nummer',
];

/** Columns that count or link; people compare what they typed. */
const silent = /(^|_)(id|revisie|hash|at|moment)$|^(revisie|hash|inhoud)$/;
const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const longest = 300;
/** Two versions are compared whole: a line has no more than this. */
const longestCompared = 2_000;

/** What a row is about, in one line; '' when it has no words of its own. */
export function shownRow(row: CasusRow): string {
  const column = speaking.find((name) => wordsOf(row[name]) !== '');
  return column === undefined ? '' : wordsOf(row[column]);
}

/** The fields in which theirs differs from ours. */
export function shownDifference(ours: CasusRow, theirs: CasusRow): FieldDifference[] {
  return (
    Object.keys(theirs)
      .filter((name) => !silent.test(name))
      .filter((name) => JSON.stringify(ours[name]) !== JSON.stringify(theirs[name]))
      .map((name) => ({
        field: fieldName(name),
        ours: fieldWords(name, ours[name]),
        theirs: fieldWords(name, theirs[name]),
      }))
      // Somebody else, or another order: what differs cannot be read from it.
      .map((one) => (one.ours === one.theirs ? { ...one, theirs: 'anders dan hier' } : one))
  );
}

/** What a column is called beside its texts. */
export function fieldName(column: string): string {
  return column.replaceAll('_', ' ');
}

/** Columns that hold 0 or 1. */
const yesOrNo =
  /^(vervallen|ingetrokken|niet_in_verslag|vrijgegeven|vooraf|klasse_eigen|gedeeld_openbare_orde)$/;

function fieldWords(column: string, value: unknown): string {
  if (yesOrNo.test(column) && typeof value === 'number') return value === 1 ? 'ja' : 'nee';
  const datum = datumSchema.safeParse(value);
  return datum.success ? formatDatum(datum.data) : wordsOf(value, longestCompared);
}

/** One column as people read it; '' for empty. */
export function fieldText(row: CasusRow, column: string): string {
  return wordsOf(row[column]);
}

/** Text and numbers as they stand, a list or an object as the words in it. */
function wordsOf(value: unknown, most = longest): string {
  const words = wordsIn(value).join(', ');
  if (isId.test(words)) return '';
  return words.length <= most ? words : `${words.slice(0, most).trimEnd()} …`;
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' || isId.test(value) ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
