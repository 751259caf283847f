import type Database from 'better-sqlite3';

/**
 * One step of the schema. `number` follows on the one before, from 1, without gaps; `name` is the slug of
 * the file. `up` runs inside the transaction of all pending steps, with foreign keys off.
 * A migration file imports nothing but this type: code that changes later must not rewrite history.
 */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly up: (db: Database.Database) => void;
}
