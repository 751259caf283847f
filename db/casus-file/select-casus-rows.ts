import type { Database } from 'better-sqlite3';
import type { CasusRow, CasusTables } from '../../shared/domain/casusbestand/casusbestand.ts';
import { casusFileTables } from './file-tables.ts';
import { idsIn } from './ids-in.ts';
import { tableFacts } from './table-facts.ts';

type Tables = Record<string, readonly CasusRow[]>;

/**
 * A part of a casus that can stand alone: rows that are not kept go, with what refers to them, and with the contacten,
 * organisaties, overleggen and kaders that nobody names any more.
 */
export function selectCasusRows(
  db: Database,
  rows: CasusTables,
  keep: (table: string, row: CasusRow) => boolean,
): CasusTables {
  const selected: Tables = {};
  for (const { table } of casusFileTables)
    selected[table] = (rows[table] ?? []).filter((row) => keep(table, row));
  while (dropUnanswered(db, selected));
  const records = new Set(Object.values(selected).flatMap((list) => list.map(({ id }) => id)));
  selected['revisie'] = (selected['revisie'] ?? []).filter((row) => records.has(row['record_id']));
  return Object.fromEntries(
    Object.entries({ ...selected, ...besideOf(rows, selected) }).filter(([, list]) => list.length > 0),
  );
}

/** Takes away rows that refer to a row that was left out; true when there were any, for these can be referred to too. */
function dropUnanswered(db: Database, selected: Tables): boolean {
  let dropped = false;
  for (const { table } of casusFileTables) {
    for (const { column, table: target, to } of tableFacts(db, table).references) {
      if (!(target in selected)) continue;
      const answers = new Set((selected[target] ?? []).map((row) => row[to]));
      const list = selected[table] ?? [];
      const left = list.filter((row) => row[column] === null || answers.has(row[column]));
      dropped ||= left.length < list.length;
      selected[table] = left;
    }
  }
  return dropped;
}

function besideOf(rows: CasusTables, selected: Tables): Tables {
  const of = (table: string): readonly CasusRow[] => rows[table] ?? [];
  const named = idsIn(selected);
  const contact = of('contact').filter(({ id }) => named.has(String(id)));
  const employers = new Set(contact.map((row) => row['organisatie_id']));
  const weighed = new Set(
    ['casus', 'bespreking', 'fasebesluit']
      .flatMap((table) => selected[table] ?? [])
      .map((row) => `${String(row['kader_id'])} ${String(row['kader_versie'])}`),
  );
  return {
    contact,
    organisatie: of('organisatie').filter(({ id }) => named.has(String(id)) || employers.has(id)),
    overleg: of('overleg').filter(({ id }) => named.has(String(id))),
    driehoekoverleg: of('driehoekoverleg').filter(({ id }) => named.has(String(id))),
    kader: of('kader').filter(({ id, versie }) => weighed.has(`${String(id)} ${String(versie)}`)),
  };
}
