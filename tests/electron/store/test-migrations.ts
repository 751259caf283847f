import type { Migration } from '../../../db/migration.ts';

/** A small schema of the real kinds: STRICT table, search index, append-only log, parent and child. */
export const testMigrations: readonly Migration[] = [
  {
    number: 1,
    name: 'start',
    up: (db) => {
      db.exec(`
        CREATE TABLE entry (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
        CREATE TABLE entry_log (number INTEGER PRIMARY KEY, entry_id TEXT NOT NULL REFERENCES entry (id)) STRICT;
        CREATE VIRTUAL TABLE entry_search USING fts5 (body);
        INSERT INTO entry_search (entry_search, rank) VALUES ('secure-delete', 1);
        CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN
          INSERT INTO entry_search (body) VALUES (new.body);
          INSERT INTO entry_log (entry_id) VALUES (new.id);
        END;
        CREATE TRIGGER entry_log_fixed BEFORE UPDATE ON entry_log BEGIN SELECT RAISE(ABORT, 'append-only'); END;
      `);
    },
  },
  {
    number: 2,
    name: 'rebuild',
    up: (db) => {
      db.exec(`
        CREATE TABLE entry_new (id TEXT PRIMARY KEY, body TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'feit') STRICT;
        INSERT INTO entry_new (id, body) SELECT id, body FROM entry;
        DROP TABLE entry;
        ALTER TABLE entry_new RENAME TO entry;
      `);
    },
  },
];

export const failingMigration: Migration = {
  number: 2,
  name: 'fails',
  up: (db) => {
    db.exec(
      'CREATE TABLE half (id TEXT PRIMARY KEY) STRICT; DELETE FROM entry_log; INSERT INTO nowhere VALUES (1)',
    );
  },
};
