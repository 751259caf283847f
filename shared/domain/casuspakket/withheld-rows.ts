import type { CasusRow, CasusTables } from '../casusbestand/casusbestand.ts';
import { withheldByHand } from './withheld-by-hand.ts';

/** Says of a row of a casus that it stays behind. */
export type IsWithheld = (table: string, row: CasusRow) => boolean;

/**
 * What does not leave the table where it was said: struck, withdrawn, niet in verslag or kept for later; said not to
 * be shared (yet); police text of an earlier doel (Wpg art. 18 and 20); held back by hand; and what leans on these.
 */
export function withheldRows(tables: CasusTables, today: string): IsWithheld {
  const byHand = withheldByHand(tables);
  const lineWithheld = lineRule(tables, today);
  const lines = new Set(
    (tables['informatie'] ?? [])
      .filter((row) => lineWithheld(row) || byHand('informatie', row))
      .map((row) => lineName(row['bespreking_id'], row['nummer'])),
  );
  const leansOn = ({ bespreking_id: besprekingId, regels }: CasusRow): boolean =>
    Array.isArray(regels) && regels.some((nummer) => lines.has(lineName(besprekingId, nummer)));
  const answers = new Set(
    (tables['criterium_antwoord'] ?? [])
      .filter((row) => leansOn(row) || byHand('criterium_antwoord', row))
      .map(answerName),
  );
  const afspraken = new Set(
    (tables['afspraak'] ?? [])
      .filter((row) => row['niet_in_verslag'] === 1 || row['ingetrokken'] === 1 || byHand('afspraak', row))
      .map(({ id }) => id),
  );
  const rules: Readonly<Record<string, (row: CasusRow) => boolean>> = {
    informatie: (row) => lines.has(lineName(row['bespreking_id'], row['nummer'])),
    afspraak: ({ id }) => afspraken.has(id),
    afspraak_uitkomst: (row) => afspraken.has(row['afspraak_id']),
    risico: (row) => row['vervallen'] === 1 || byHand('risico', row),
    scenario: (row) => row['vervallen'] === 1 || byHand('scenario', row),
    criterium_antwoord: (row) => answers.has(answerName(row)) || leansOn(row),
    criterium_visie: (row) => answers.has(answerName(row)) || byHand('criterium_visie', row),
    visie: (row) => byHand('visie', row),
    fasebesluit: (row) => byHand('fasebesluit', row),
  };
  return (table, row) => rules[table]?.(row) ?? false;
}

function lineRule(tables: CasusTables, today: string): (row: CasusRow) => boolean {
  const deling = new Map((tables['deling'] ?? []).map((row) => [row['informatie_id'], row]));
  const doelChangedAt = (tables['doelwijziging'] ?? [])
    .filter((row) => row['van_doel'] !== row['naar_doel'])
    .map((row) => String(row['created_at']))
    .reduce((last, moment) => (moment > last ? moment : last), '');
  return (row) => {
    if (row['vervallen'] === 1 || row['niet_in_verslag'] === 1 || row['soort'] === 'voor-later') return true;
    const said = deling.get(row['id']);
    if (said?.['wijze'] === 'niet') return true;
    const tot = said?.['tot'];
    if (said?.['wijze'] === 'niet-tot' && !(typeof tot === 'string' && tot <= today)) return true;
    if (row['klasse'] !== 'politie' || said?.['grond'] === 'bron-akkoord') return false;
    return String(row['entered_at']) < doelChangedAt;
  };
}

function lineName(besprekingId: unknown, nummer: unknown): string {
  return `${String(besprekingId)} ${String(nummer)}`;
}

function answerName(row: CasusRow): string {
  return `${String(row['bespreking_id'])} ${String(row['criterium_id'])}`;
}
