import { normalisePhrase } from './normalise-phrase.ts';
import { parseDatePhrase } from './parse-date-phrase.ts';
import type { DatumContext } from './reading.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './words.ts';

const ENOUGH_LETTERS = 2;
const ONE = new Set(['een', '1']);

/** What a date phrase can end in, the likelier first. */
const ENDINGS: readonly string[] = [
  'vandaag',
  'morgen',
  'overmorgen',
  ...WEEKDAY_NAMES,
  'volgend overleg',
  'volgende week',
  'volgende maand',
  ...MONTH_NAMES,
  'per direct',
  'einde van de maand',
  'van de maand',
  'van het jaar',
];
const COUNTED = ['weken', 'werkdagen', 'dagen', 'maanden'];
const ONE_OF = ['week', 'werkdag', 'dag', 'maand'];

function isDate(phrase: string, context: DatumContext): boolean {
  const reading = parseDatePhrase(phrase, context);
  return reading !== null && reading.kind !== 'geen-datum';
}

/** What would finish the date phrase being typed ('vember' behind '27 no'), or null. */
export function completeDate(typed: string, context: DatumContext): string | null {
  const phrase = normalisePhrase(typed);
  if (phrase === null || /\s$/u.test(typed) || parseDatePhrase(phrase, context) !== null) return null;
  const words = phrase.split(' ');
  const endings = [...ENDINGS, ...(ONE.has(words.at(-2) ?? '') ? ONE_OF : COUNTED)];
  for (let at = 0; at < words.length; at += 1) {
    const last = words.slice(at).join(' ');
    if (last.length < ENOUGH_LETTERS) continue;
    const before = phrase.slice(0, phrase.length - last.length);
    const ending = endings.find((one) => one.startsWith(last) && isDate(before + one, context));
    if (ending !== undefined) return ending.slice(last.length);
  }
  return null;
}
