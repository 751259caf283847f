import type { Block } from '../blocks.ts';
import { kop } from '../make-block.ts';
import type { Paper } from '../paper.ts';

/** The frame of a paper about the app itself: it is about no casus and holds no data of a betrokkene. */
export function beheerPaper(title: string, gemeente: string, blocks: readonly Block[]): Paper {
  return {
    title,
    gemeente: gemeente === '' ? 'Casustafel' : gemeente,
    classificatie: 'Voor intern gebruik',
    specialData: '',
    casusnummer: '',
    versie: '',
    concept: false,
    geheimhouding: 'Op dit blad staan geen gegevens uit casussen.',
    blocks: [kop(1, title), ...blocks],
  };
}
