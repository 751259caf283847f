import type { LogboekFilter } from '../../domain/logboek/filter.ts';
import { plainTable } from '../beheer/plain-table.ts';
import { alinea, kop, lijst } from '../make-block.ts';
import type { Paper } from '../paper.ts';
import { filterWords } from './filter-words.ts';
import { notInLogboek } from './not-in-logboek.ts';
import { paperCells, type NumberedRegel } from './regel-cells.ts';

/** Lines that fit on paper; a file for a spreadsheet takes all. */
export const mostOnPaper = 2_000;

const columns = [
  ['Regel', 0.08],
  ['Wanneer', 0.16],
  ['Wie', 0.2],
  ['Wat', 0.32],
  ['Waarop', 0.13],
  ['Resultaat', 0.11],
] as const;

/** The logboek for who oversees it. `more`: there were lines that are not on it. */
export function buildLogboek(
  regels: readonly NumberedRegel[],
  about: { readonly filter: LogboekFilter; readonly gemeente: string; readonly more: boolean },
): Paper {
  const title = 'Logboek';
  return {
    title,
    gemeente: about.gemeente === '' ? 'Casustafel' : about.gemeente,
    classificatie: 'Vertrouwelijk',
    specialData: '',
    casusnummer: '',
    versie: '',
    concept: false,
    geheimhouding: 'In dit logboek staan casusnummers en namen van gebruikers. Geef het niet verder.',
    blocks: [
      kop(1, title),
      alinea(`Gevraagd: ${filterWords(about.filter)}.`),
      ...(about.more
        ? [
            alinea(
              `Alleen de nieuwste ${mostOnPaper.toLocaleString('nl-NL')} regels staan hier. Maak een CSV-bestand voor alle regels.`,
            ),
          ]
        : []),
      regels.length === 0 ? alinea('Er zijn geen regels.') : plainTable(columns, regels.map(paperCells)),
      kop(2, 'Wat het logboek niet kan laten zien'),
      lijst(notInLogboek),
    ],
  };
}
