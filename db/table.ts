import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import { fromRow, toRow, type Shape } from './row.ts';

export interface Table<T> {
  insert(record: T): void;
  /** Writes every column of the record with this id. */
  update(record: T): void;
  /** The record, or null. */
  get(id: string): T | null;
  /** A query over this table's own columns; `rest` is what follows SELECT ... FROM table. */
  query(rest: string): (...parameters: unknown[]) => T[];
}

/**
 * The four statements nearly every noun needs, prepared once per connection.
 * Rows are parsed by the noun's schema, so that a damaged value is named and not shown.
 */
export function table<S extends z.ZodType<object>>(
  db: Database,
  name: string,
  schema: S,
  shape: Shape,
): Table<z.output<S>> {
  const list = shape.columns.join(', ');
  const insert = db.prepare(
    `INSERT INTO ${name} (${list}) VALUES (${shape.columns.map((column) => `@${column}`).join(', ')})`,
  );
  const update = db.prepare(
    `UPDATE ${name} SET ${shape.columns.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`,
  );
  const get = db.prepare(`SELECT ${list} FROM ${name} WHERE id = ?`);
  const read = (row: unknown): z.output<S> => schema.parse(fromRow(shape, row as Record<string, unknown>));
  return {
    insert: (record) => void insert.run(toRow(shape, record)),
    update: (record) => void update.run(toRow(shape, record)),
    get(id) {
      const row = get.get(id);
      return row === undefined ? null : read(row);
    },
    query(rest) {
      const statement = db.prepare(`SELECT ${list} FROM ${name} ${rest}`);
      return (...parameters) => statement.all(...parameters).map(read);
    },
  };
}
