import type { Database } from 'better-sqlite3';
import type { CasusRow, CasusTables } from '../../shared/domain/casusbestand/casusbestand.ts';
import { freeNummer } from '../../shared/domain/casusbestand/free-nummer.ts';

/** A record that gets another number here: its own one is of another record. */
export interface Renumbered {
  readonly table: 'casus' | 'driehoeknotitie';
  readonly was: string;
  readonly nummer: string;
}

const destroyed = 'SELECT casusnummer, casus_id FROM vernietiging';

/** Numbers that each store gives out itself; the number of what was destroyed is not given out again. */
const taken: Readonly<Record<Renumbered['table'], string>> = {
  casus: `SELECT nummer, id FROM casus UNION ALL ${destroyed}`,
  driehoeknotitie: `SELECT nummer, id FROM driehoeknotitie UNION ALL ${destroyed}`,
};

/** Which records of the file cannot keep their number here, with the next one that is free. Writes nothing. */
export function renumberedRows(db: Database, rows: CasusTables): Renumbered[] {
  return (['casus', 'driehoeknotitie'] as const).flatMap((table) => {
    const used = new Map(
      (db.prepare(taken[table]).all() as { nummer: string; id: string }[]).map(({ nummer, id }) => [
        nummer,
        id,
      ]),
    );
    return (rows[table] ?? []).flatMap((row) => {
      const was = String(row['nummer']);
      const id = String(row['id']);
      const nummer = freeNummer(was, (one) => used.has(one) && used.get(one) !== id);
      used.set(nummer, id);
      return nummer === was ? [] : [{ table, was, nummer }];
    });
  });
}

/** The rows of one table with their numbers of here. */
export function withNumbers(
  table: string,
  rows: readonly CasusRow[],
  renumbered: readonly Renumbered[],
): readonly CasusRow[] {
  const here = new Map(
    renumbered.filter((one) => one.table === table).map(({ was, nummer }) => [was, nummer]),
  );
  if (here.size === 0) return rows;
  return rows.map((row) => ({ ...row, nummer: here.get(String(row['nummer'])) ?? row['nummer'] }));
}
