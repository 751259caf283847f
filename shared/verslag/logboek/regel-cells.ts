import type { ShownRegel } from '../../domain/logboek/logboek.ts';
import { actieText, objectText, resultaatText } from '../../domain/logboek/words.ts';
import { momentWords } from './moment-words.ts';

/** A line with the number of its casus; '' when it is about none. */
export type NumberedRegel = ShownRegel & { readonly casusnummer: string };

/** Heads of a file for a spreadsheet, in the order of `fileCells`. */
export const fileHeads: readonly string[] = [
  'Regel',
  'Wanneer (UTC)',
  'Wie',
  'Wat',
  'Waarop',
  'Casus',
  'Toelichting',
  'Resultaat',
  'Machine',
  'Hash',
];

/** All of a line, for a file: also what a paper has no room for. */
export function fileCells(regel: NumberedRegel): string[] {
  return [
    String(regel.nummer),
    regel.moment,
    regel.gebruiker,
    actieText(regel),
    objectText(regel),
    regel.casusnummer,
    regel.detail,
    resultaatText(regel),
    regel.herkomst,
    regel.hash,
  ];
}

/** What a line is about, in words: the casus by its number, or else what it is. */
export function subjectText(regel: NumberedRegel): string {
  return regel.casusnummer === '' ? objectText(regel) : regel.casusnummer;
}

/** A line as a paper shows it: number, when, who, what, on what, result. */
export function paperCells(regel: NumberedRegel): string[] {
  const what = [actieText(regel), regel.detail].filter((part) => part !== '').join(': ');
  const who = [regel.gebruiker, regel.herkomst].filter((part) => part !== '').join(', op ');
  return [
    String(regel.nummer),
    momentWords(regel.moment),
    who,
    what,
    subjectText(regel),
    resultaatText(regel),
  ];
}
