import type { MergeKind } from '../../shared/domain/casusbestand/row-state.ts';
import { besideTables } from './file-tables.ts';

/** Tables that the store itself keeps append-only, and earlier versions of text. */
const appendOnly = [
  'fasebesluit',
  'vastgesteld',
  'vastgesteld_model',
  'correctie',
  'consult',
  'verlenging',
  'afsluiting',
  'doelwijziging',
  'informering',
  'rectificatie',
  'driehoeknotitie_versie',
  'exemplaar',
  'revisie',
];

/** Where a line stands among others: the column that says what it is about. */
export const lineText: Readonly<Record<string, string>> = {
  informatie: 'tekst',
  afspraak: 'wat',
  risico: 'wat',
  scenario: 'als',
  driehoekbesluit: 'wat',
  reactie: 'tekst',
};

/** How a row of this table is merged. */
export function mergeKindOf(table: string): MergeKind {
  if (besideTables.some((one) => one === table)) return 'beside';
  if (appendOnly.includes(table)) return 'append-only';
  return table in lineText ? 'line' : 'single';
}
