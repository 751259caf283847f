import type { CasusRow, CasusTables } from '../casusbestand/casusbestand.ts';
import type { ColleagueRol } from '../colleague/colleague.ts';

/**
 * Who may have what, and who takes part, is decided where the casus is led; an AOV'er has no say in it, nor in what our
 * texts said before: earlier versions are not given, so none come back.
 */
const notOfAov = ['deelkeuze', 'deling', 'toestemming', 'deelname', 'beperking', 'revisie'];

/** What only a voorzitter makes. */
const ofVoorzitter = ['vastgesteld', 'correctie', 'beperking', 'verlenging', 'afsluiting'];

/** The rows that a colleague in this rol can bring into a casus that is here. */
export function takenFrom(rol: ColleagueRol, tables: CasusTables): CasusTables {
  if (rol !== 'aov') return tables;
  return Object.fromEntries(
    Object.entries(tables)
      .filter(([table]) => !notOfAov.includes(table))
      .map(([table, rows]) => [table, table === 'exemplaar' ? rows.filter(isOfNotitie) : rows]),
  );
}

/**
 * Who got a notitie from the AOV'er has to be known where the casus is led (AVG art. 19). It is of no bespreking: a copy
 * of one says who had its lines, and so may have a rectificatie of them.
 */
function isOfNotitie(row: CasusRow): boolean {
  return (
    row['soort'] === 'driehoeknotitie' && row['driehoeknotitie_id'] !== null && row['bespreking_id'] === null
  );
}

/**
 * Whether a new row of this table waits until somebody chooses it, or what it belongs to: an AOV'er makes only what is of
 * the driehoek, and says not of our lines when they were heard; a notulist decides nothing that is for a voorzitter.
 */
export function waitsFrom(rol: ColleagueRol, table: string): boolean {
  if (rol === 'notulist') return ofVoorzitter.includes(table);
  return rol === 'aov' && !table.startsWith('driehoek') && table !== 'exemplaar';
}
