import type { Database } from 'better-sqlite3';
import type { CasusRow, CasusTables } from '../../shared/domain/casusbestand/casusbestand.ts';
import { besideTables, casusFileTables, type BesideTable } from './file-tables.ts';
import { idsIn } from './ids-in.ts';
import { readRows } from './read-rows.ts';
import { tableFacts } from './table-facts.ts';

/** Of which rows beside a casus its own rows speak; @ids is a JSON array of ids. */
const besideWhere: Readonly<Record<Exclude<BesideTable, 'organisatie'>, string>> = {
  kader: `(id, versie) IN (
    SELECT kader_id, kader_versie FROM casus WHERE id = @casusId UNION
    SELECT kader_id, kader_versie FROM bespreking WHERE casus_id = @casusId UNION
    SELECT kader_id, kader_versie FROM fasebesluit WHERE casus_id = @casusId)`,
  contact: 'id IN (SELECT value FROM json_each(@ids))',
  overleg: 'id IN (SELECT overleg_id FROM bespreking WHERE casus_id = @casusId)',
  driehoekoverleg: `id IN (
    SELECT driehoekoverleg_id FROM driehoekagenda WHERE driehoeknotitie_id IN
      (SELECT id FROM driehoeknotitie WHERE casus_id = @casusId) UNION
    SELECT driehoekoverleg_id FROM driehoekbesluit WHERE driehoeknotitie_id IN
      (SELECT id FROM driehoeknotitie WHERE casus_id = @casusId))`,
};
const organisatieWhere = `${besideWhere.contact} OR id IN
  (SELECT organisatie_id FROM contact WHERE ${besideWhere.contact})`;

/**
 * Every row of a casus, and the overleggen, contacten, organisaties and own kaders that these name, by table; tables
 * without rows are left out. Other casussen of the same overleg, the search index, drafts, who has access and what was
 * handed over stay behind. An unknown casus has no rows.
 */
export function readCasusRows(db: Database, casusId: string): CasusTables {
  const rows: Record<string, CasusRow[]> = {};
  const read = (table: string, where: string, parameters: Record<string, string>): void => {
    const found = readRows(db, tableFacts(db, table), where, parameters);
    if (found.length > 0) rows[table] = found;
  };
  for (const { table, where } of casusFileTables) read(table, where, { casusId });
  const ids = JSON.stringify([...idsIn(rows)]);
  for (const table of besideTables) {
    if (table === 'organisatie') read(table, organisatieWhere, { ids });
    else read(table, besideWhere[table], table === 'contact' ? { ids } : { casusId });
  }
  return rows;
}
