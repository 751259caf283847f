import type { Database } from 'better-sqlite3';
import { keptNotitieSchema, type KeptNotitie } from '../../shared/domain/bewaren/kept-notitie.ts';

const besluiten = 'SELECT id FROM driehoekbesluit WHERE driehoeknotitie_id = @id';

/** Where its rows stand, in the order in which they can go. A form that was not sent has the id in its name. */
const rowsOf = [
  {
    table: 'revisie',
    where: `tabel = 'driehoeknotitie' AND record_id = @id
      OR tabel = 'driehoekbesluit' AND record_id IN (${besluiten})`,
  },
  {
    table: 'draft',
    where: `instr(naam, @id) > 0 OR EXISTS (SELECT 1 FROM driehoekbesluit b
      WHERE b.driehoeknotitie_id = @id AND instr(draft.naam, b.id) > 0)
      OR EXISTS (SELECT 1 FROM vernietiging v WHERE v.casus_id = @id AND instr(draft.naam, v.id) > 0)`,
  },
  { table: 'driehoekbesluit', where: 'driehoeknotitie_id = @id' },
  { table: 'driehoekagenda', where: 'driehoeknotitie_id = @id' },
  { table: 'driehoeknotitie_versie', where: 'driehoeknotitie_id = @id' },
  { table: 'exemplaar', where: 'driehoeknotitie_id = @id' },
  { table: 'driehoeknotitie', where: 'id = @id' },
];

const kept = `
  SELECT n.id, n.nummer, json_extract(n.inhoud, '$.kop.aanduiding') AS aanduiding, n.created_at AS createdAt, max(
    n.created_at,
    coalesce((SELECT max(moment) FROM revisie WHERE tabel = 'driehoeknotitie' AND record_id = n.id), ''),
    coalesce((SELECT max(created_at) FROM driehoeknotitie_versie WHERE driehoeknotitie_id = n.id), ''),
    coalesce((SELECT max(gemaakt_at) FROM exemplaar WHERE driehoeknotitie_id = n.id), ''),
    coalesce((SELECT max(created_at) FROM driehoekbesluit WHERE driehoeknotitie_id = n.id), ''),
    coalesce((SELECT max(moment) FROM revisie WHERE tabel = 'driehoekbesluit'
      AND record_id IN (SELECT id FROM driehoekbesluit WHERE driehoeknotitie_id = n.id)), '')) AS changedAt
  FROM driehoeknotitie n WHERE n.casus_id IS NULL`;

/** Driehoeknotities that belong to no casus: how long they are kept, and what goes with one. */
export function looseNotitieRepository(db: Database) {
  const all = db.prepare(`${kept} ORDER BY n.nummer`);
  const one = db.prepare(`${kept} AND n.id = ?`);
  const isLoose = db
    .prepare('SELECT EXISTS (SELECT 1 FROM driehoeknotitie WHERE id = ? AND casus_id IS NULL)')
    .pluck();
  const parts = rowsOf.map(({ table, where }) => ({
    table,
    count: db.prepare(`SELECT count(*) FROM ${table} WHERE ${where}`).pluck(),
    remove: db.prepare(`DELETE FROM ${table} WHERE ${where}`),
  }));
  return {
    all: (): KeptNotitie[] => all.all().map((row) => keptNotitieSchema.parse(row)),
    get(id: string): KeptNotitie | null {
      const row = one.get(id);
      return row === undefined ? null : keptNotitieSchema.parse(row);
    },
    /** By table; those without rows are not in it. */
    countRows: (id: string): Record<string, number> =>
      Object.fromEntries(
        parts
          .map(({ table, count }) => [table, Number(count.get({ id }))] as const)
          .filter(([, count]) => count > 0),
      ),
    /** With all that hangs on it; one of a casus stays. Answers how many rows, by table. */
    deleteRows(id: string): Record<string, number> {
      if (isLoose.get(id) !== 1) return {};
      return Object.fromEntries(
        parts
          .map(({ table, remove }) => [table, remove.run({ id }).changes] as const)
          .filter(([, count]) => count > 0),
      );
    },
  };
}
