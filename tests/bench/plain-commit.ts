import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { connectionPragmas, filePragmas, setPragmas } from '../../db/pragmas.ts';

/** Something measured many times, that holds a file open. */
export interface Repeated {
  readonly once: () => void;
  readonly end: () => void;
}

const block = Buffer.alloc(4096, 1);

/** What the disk itself needs: 4 kB written behind the last and synced, in this folder. */
export function diskSync(folder: string): Repeated {
  const file = openSync(path.join(folder, 'sync.bin'), 'w');
  let end = 0;
  return {
    once: () => {
      end += writeSync(file, block, 0, block.length, end);
      fsyncSync(file);
    },
    end: () => closeSync(file),
  };
}

/** What SQLite itself needs: one row into a table of so many, with our pragmas and without encryption. */
export function plainCommit(folder: string, rows: number): Repeated {
  const db = new Database(path.join(folder, 'plain.db'));
  setPragmas(db, connectionPragmas);
  setPragmas(db, filePragmas);
  db.exec('CREATE TABLE IF NOT EXISTS entry (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO entry (body) VALUES (?)');
  const body = 'zes meldingen sinds mei, '.repeat(9);
  db.transaction(() => {
    for (let row = 0; row < rows; row += 1) insert.run(body);
  })();
  return { once: () => void insert.run(body), end: () => void db.close() };
}
