import { suggestStrepen } from '../../domain/inzage/suggest-strepen.ts';
import type { Block, Cell } from '../blocks.ts';
import type { StukValues } from './fill-sjabloon.ts';

/** Professionals stand in these; their name can be a betrokkene's too. */
const ofProfessionals = new Set([
  'afzender',
  'contact',
  'fg',
  'naam',
  'ontvanger',
  'organisatie',
  'gemeente',
  'casusregie',
  'procesregie',
]);

/** Names of betrokkenen, or parts of them, in what a paper was filled with; `own` is whose name may stand there. */
export function foundNames(values: StukValues, betrokkenen: readonly string[], own: string): string[] {
  const free = Object.entries(values.velden).filter(([naam]) => !ofProfessionals.has(naam));
  const texts = [...free.map(([, text]) => text), ...Object.values(values.tabellen).flat().flatMap(textsOf)];
  const velden = texts.map((tekst) => ({ naam: '', tekst }));
  const found = suggestStrepen(velden, betrokkenen, own).map(({ veld, van, tot }) =>
    (texts[veld] ?? '').slice(van, tot),
  );
  return [...new Set(found)];
}

function textsOf(block: Block): readonly string[] {
  const ofCell = (cell: Cell) => cell.map(({ text }) => text);
  switch (block.kind) {
    case 'kop':
    case 'alinea':
      return [block.text];
    case 'lijst':
      return block.items;
    case 'tabel':
      return block.groups.flatMap(({ rows }) => rows.flat().flatMap(ofCell));
    case 'kenmerken':
      return block.items.flatMap(({ value }) => ofCell(value));
    default:
      return [];
  }
}
