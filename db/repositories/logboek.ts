import type { Database } from 'better-sqlite3';
import { logboekRegelSchema, type LogboekRegel } from '../../shared/domain/logboek/logboek.ts';
import { fromRow, toRow } from '../row.ts';

const shape = {
  columns: ['nummer', 'moment', 'gebruiker', 'actie', 'object', 'object_id', 'detail', 'vorige_hash', 'hash'],
};

/** The hash-chained logboek; append-only. */
export function logboekRepository(db: Database) {
  const list = shape.columns.join(', ');
  const insert = db.prepare(
    `INSERT INTO logboek (${list}) VALUES (${shape.columns.map((c) => `@${c}`).join(', ')})`,
  );
  const last = db.prepare(`SELECT ${list} FROM logboek ORDER BY nummer DESC LIMIT 1`);
  const ofObject = db.prepare(
    `SELECT ${list} FROM logboek WHERE object_id = ? ORDER BY nummer DESC LIMIT 200`,
  );
  const viewedSince = db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM logboek WHERE object_id = ? AND actie = 'ingezien' AND gebruiker = ? AND moment >= ?)`,
    )
    .pluck();
  const all = db.prepare(`SELECT ${list} FROM logboek ORDER BY nummer`);
  const read = (row: unknown): LogboekRegel =>
    logboekRegelSchema.parse(fromRow(shape, row as Record<string, unknown>));
  return {
    insert: (regel: LogboekRegel): void => void insert.run(toRow(shape, regel)),
    last(): LogboekRegel | null {
      const row = last.get();
      return row === undefined ? null : read(row);
    },
    ofObject: (id: string): LogboekRegel[] => ofObject.all(id).map(read),
    all: (): LogboekRegel[] => all.all().map(read),
    viewedSince: (id: string, gebruiker: string, moment: string): boolean =>
      viewedSince.get(id, gebruiker, moment) === 1,
  };
}
