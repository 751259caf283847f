import type { Migration } from '../../db/migration.ts';
import { migrations } from '../../db/migrations.ts';
import type { StoreTools } from '../../electron/store/store-tools.ts';
import { faultTools } from './fault-store.ts';

/** One migration more than there are, of the kind that takes longest: the largest table is made anew. */
const rebuild: Migration = {
  number: migrations.length + 1,
  name: 'rebuild',
  up: (db) => {
    db.exec(`
      CREATE TABLE rebuilt AS SELECT * FROM informatie ORDER BY rowid;
      CREATE TABLE rebuilt_logboek AS SELECT * FROM logboek ORDER BY nummer;
      CREATE INDEX rebuilt_tekst ON rebuilt (tekst);`);
  },
};

/** The program that comes after this one. */
export const nextTools: StoreTools = { ...faultTools, migrations: [...migrations, rebuild] };
