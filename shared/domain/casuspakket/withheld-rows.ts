import type { CasusRow, CasusTables } from '../casusbestand/casusbestand.ts';
import { noteRule } from './note-rule.ts';
import { withheldByHand } from './withheld-by-hand.ts';

/** Says of a row of a casus that it stays behind. */
export type IsWithheld = (table: string, row: CasusRow) => boolean;

export type WithheldGrond =
  | 'struck'
  | 'niet-in-verslag'
  | 'voor-later'
  | 'niet-delen'
  | 'niet-delen-tot'
  | 'ander-doel'
  | 'met-de-hand'
  | 'leans-on'
  | 'over-alles';

/** Why a row stays behind; null: it goes along. */
export type WhyWithheld = (table: string, row: CasusRow) => WithheldGrond | null;

/**
 * What does not leave the table where it was said: struck, withdrawn, niet in verslag or kept for later; said not to
 * be shared (yet); police text of an earlier doel (Wpg art. 18 and 20); held back by hand; and what leans on these.
 */
export function withheldRows(tables: CasusTables, today: string): WhyWithheld {
  const isByHand = withheldByHand(tables);
  const byHand: WhyWithheld = (table, row) => (isByHand(table, row) ? 'met-de-hand' : null);
  const lineWithheld = lineRule(tables, today);
  const lines = new Map(
    (tables['informatie'] ?? []).flatMap((row) => {
      const grond = lineWithheld(row) ?? byHand('informatie', row);
      return grond === null ? [] : [[lineName(row['bespreking_id'], row['nummer']), grond] as const];
    }),
  );
  const leansOn = ({ bespreking_id: besprekingId, regels }: CasusRow): WithheldGrond | null =>
    Array.isArray(regels) && regels.some((nummer) => lines.has(lineName(besprekingId, nummer)))
      ? 'leans-on'
      : null;
  const answers = new Map(
    (tables['criterium_antwoord'] ?? []).map((row) => [
      answerName(row),
      leansOn(row) ?? byHand('criterium_antwoord', row),
    ]),
  );
  const ofAnswer = (row: CasusRow): WithheldGrond | null => answers.get(answerName(row)) ?? null;
  const afspraken = new Map(
    (tables['afspraak'] ?? []).map((row) => [row['id'], afspraakRule(row) ?? byHand('afspraak', row)]),
  );
  const rules: Readonly<Record<string, (row: CasusRow) => WithheldGrond | null>> = {
    informatie: (row) => lines.get(lineName(row['bespreking_id'], row['nummer'])) ?? null,
    afspraak: ({ id }) => afspraken.get(id) ?? null,
    afspraak_uitkomst: (row) => afspraken.get(row['afspraak_id']) ?? null,
    risico: (row) => struck(row) ?? byHand('risico', row),
    scenario: (row) => struck(row) ?? byHand('scenario', row),
    criterium_antwoord: (row) => ofAnswer(row) ?? leansOn(row),
    criterium_visie: (row) => ofAnswer(row) ?? byHand('criterium_visie', row),
    visie: (row) => byHand('visie', row),
    fasebesluit: (row) => byHand('fasebesluit', row),
  };
  const why: WhyWithheld = (table, row) => rules[table]?.(row) ?? null;
  const ofNote = noteRule(tables, why);
  return (table, row) => (table === 'rectificatie' ? (byHand(table, row) ?? ofNote(row)) : why(table, row));
}

function struck({ vervallen }: CasusRow): WithheldGrond | null {
  return vervallen === 1 ? 'struck' : null;
}

function afspraakRule({ niet_in_verslag: notInVerslag, ingetrokken }: CasusRow): WithheldGrond | null {
  if (ingetrokken === 1) return 'struck';
  return notInVerslag === 1 ? 'niet-in-verslag' : null;
}

function lineRule(tables: CasusTables, today: string): (row: CasusRow) => WithheldGrond | null {
  const deling = new Map((tables['deling'] ?? []).map((row) => [row['informatie_id'], row]));
  const doelChangedAt = (tables['doelwijziging'] ?? [])
    .filter((row) => row['van_doel'] !== row['naar_doel'])
    .map((row) => String(row['created_at']))
    .reduce((last, moment) => (moment > last ? moment : last), '');
  return (row) => {
    if (row['vervallen'] === 1) return 'struck';
    if (row['niet_in_verslag'] === 1) return 'niet-in-verslag';
    if (row['soort'] === 'voor-later') return 'voor-later';
    const said = deling.get(row['id']);
    if (said?.['wijze'] === 'niet') return 'niet-delen';
    const tot = said?.['tot'];
    if (said?.['wijze'] === 'niet-tot' && !(typeof tot === 'string' && tot <= today)) {
      return 'niet-delen-tot';
    }
    if (row['klasse'] !== 'politie' || said?.['grond'] === 'bron-akkoord') return null;
    return String(row['entered_at']) < doelChangedAt ? 'ander-doel' : null;
  };
}

function lineName(besprekingId: unknown, nummer: unknown): string {
  return `${String(besprekingId)} ${String(nummer)}`;
}

function answerName(row: CasusRow): string {
  return `${String(row['bespreking_id'])} ${String(row['criterium_id'])}`;
}
