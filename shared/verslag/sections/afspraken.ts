import { gaps, type Afspraak } from '../../domain/afspraak/afspraak.ts';
import { wieVan } from '../../domain/afspraak/wie.ts';
import type { Kader } from '../../kader/schema.ts';
import type { Block, Cell, RowGroup } from '../blocks.ts';
import { alinea, cell, kop, stack } from '../make-block.ts';
import { termijnText } from '../termijn-text.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { bindingNaam } from '../words.ts';

/** The afspraken of this bespreking, and what makes them bindend. */
export function afsprakenBlocks(model: VerslagModel, kader: Kader): Block[] {
  const head = kop(2, 'Afspraken');
  if (model.afspraken.length === 0) {
    return model.reach.empty ? [head, alinea('Er zijn geen afspraken gemaakt.')] : [];
  }
  return [head, afsprakenTable([newGroup(model, null)]), ...bindendNote(model, kader)];
}

/** Afspraken as every paper shows them. */
export function afsprakenTable(groups: readonly RowGroup[]): Block {
  return {
    kind: 'tabel',
    columns: [
      { head: 'Nr.', width: 0.05 },
      { head: 'Afspraak', width: 0.395 },
      { head: 'Wie', width: 0.24 },
      { head: 'Voor wanneer', width: 0.165 },
      { head: 'Status', width: 0.15 },
    ],
    groups,
  };
}

/** The afspraken made in this bespreking, by number. */
export function newGroup(model: VerslagModel, title: string | null): RowGroup {
  const sorted = [...model.afspraken].sort((a, b) => a.nummer - b.nummer);
  return {
    title,
    rows: sorted.map((afspraak) => afspraakRow(model, afspraak, cell(bindingNaam(afspraak.binding)))),
  };
}

/** A row of afsprakenTable. What is missing is said in its place: nobody can count on half an afspraak. */
export function afspraakRow(model: VerslagModel, afspraak: Afspraak, status: Cell): readonly Cell[] {
  const missing = gaps(afspraak);
  const owner = cell(wieVan(afspraak, model), 'strong');
  const termijn = cell(termijnText(afspraak, model.bespreking.volgendOverleg));
  const open = (word: string) => cell(missing.includes(word) ? `nog aan te vullen: ${word}` : '', 'meta');
  return [
    cell(String(afspraak.nummer)),
    stack(cell(afspraak.wat), open('wat?')),
    stack(owner, open('wie?'), open('welke persoon?')),
    stack(termijn, open('wanneer?')),
    status,
  ];
}

function bindendNote(model: VerslagModel, kader: Kader): Block[] {
  const bindend = model.afspraken.some((afspraak) => afspraak.binding === 'bindend');
  return bindend ? [alinea(`Bindend, kader ${kader.naam}: ${kader.afspraken.tekst}`, 'meta')] : [];
}
