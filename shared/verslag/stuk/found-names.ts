import { suggestStrepen } from '../../domain/inzage/suggest-strepen.ts';
import type { ParsedSjabloon } from '../../domain/sjabloon/parse-sjabloon.ts';
import { cleanText } from '../../domain/basis/clean-text.ts';
import { blockTexts } from '../block-texts.ts';
import { fillSjabloon, type StukValues } from './fill-sjabloon.ts';

/** As the program writes them: 'do 7 jan 2027' names nobody. */
const dates = /\b\d{1,2} (?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec) \d{4}\b/g;

/**
 * Fields the program fills in from the casus with who is no betrokkene; their name can be a betrokkene's too. What is
 * typed is judged, whatever it is for.
 */
const ofProfessionals = new Set([
  'afzender',
  'naam',
  'ontvanger',
  'organisatie',
  'gemeente',
  'casusregie',
  'procesregie',
]);

/**
 * Names of betrokkenen, or parts of them, in the paper: in what its fields are filled with and in the sjabloon's own
 * words; `own` is whose name may stand there.
 */
export function foundNames(
  sjabloon: ParsedSjabloon,
  values: StukValues,
  betrokkenen: readonly string[],
  own: string,
): string[] {
  const { title, blocks } = fillSjabloon(sjabloon, withoutProfessionals(values));
  const texts = [title, ...blocks.flatMap(blockTexts)].map((text) => cleanText(text).replace(dates, ''));
  const velden = texts.map((tekst) => ({ naam: '', tekst }));
  const found = suggestStrepen(velden, betrokkenen, own).map(({ veld, van, tot }) =>
    (texts[veld] ?? '').slice(van, tot),
  );
  return [...new Map(found.map((name) => [name.toLowerCase(), name])).values()];
}

/** An empty one stays empty: what the paper leaves out with it is not judged. */
function withoutProfessionals({ velden, tabellen }: StukValues): StukValues {
  const shown = Object.entries(velden).map(([naam, value]): [string, string] => [
    naam,
    ofProfessionals.has(naam) && value.trim() !== '' ? '…' : value,
  ]);
  return { velden: Object.fromEntries(shown), tabellen };
}
