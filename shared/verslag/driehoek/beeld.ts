import { feitVeld, type Feit } from '../../domain/driehoek/feit.ts';
import { shortMomentText } from '../../domain/driehoek/moment-text.ts';
import type { NotitieInhoud } from '../../domain/driehoek/inhoud.ts';
import type { Klasse } from '../../domain/informatie/klasse.ts';
import type { Block, Cell } from '../blocks.ts';
import { cell, kop, stack } from '../make-block.ts';
import { kenmerkOf } from './filled.ts';

/** Facts with time and source; then what is not known and what stands in the media. */
export function beeldBlocks({ beeld }: NotitieInhoud, klassen: readonly Klasse[]): Block[] {
  const rows = beeld.feiten
    .filter(({ meenemen, tekst }) => meenemen && tekst !== '')
    .map((feit) => [cell(shortMomentText(feit.datum, feit.tijd)), cell(feit.bron), feitCell(feit, klassen)]);
  const items = [...kenmerkOf('Niet bekend', beeld.onbekend), ...kenmerkOf('In de media', beeld.media)];
  if (rows.length + items.length === 0) return [];
  const columns = [
    { head: 'Wanneer', width: 0.16 },
    { head: 'Bron', width: 0.15 },
    { head: 'Wat', width: 0.69 },
  ];
  return [
    kop(2, 'Beeld'),
    ...(rows.length === 0 ? [] : [{ kind: 'tabel' as const, columns, groups: [{ title: null, rows }] }]),
    ...(items.length === 0 ? [] : [{ kind: 'kenmerken' as const, items }]),
  ];
}

/** What is no repeated text says so: what it means (AVG art. 9), or in the words of the writer (Wpg). */
function feitCell({ klasse, tekst, informatieId }: Feit, klassen: readonly Klasse[]): Cell {
  const veld = feitVeld(klasse, klassen);
  if (veld === 'gevolg') return stack(cell('Gevolg voor gedrag of risico:', 'meta'), cell(tekst));
  return veld === 'eigen-woorden' && informatieId !== null
    ? stack(cell(tekst), cell('In woorden van de opsteller; vraag de politie naar haar stuk.', 'meta'))
    : cell(tekst);
}
