import { expect, test } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations.ts';
import { openMemoryStore } from '../../db/open.ts';

test('the migrations together make the schema that is written down', async () => {
  const db = openMemoryStore();
  migrate(db, migrations);
  const objects = db
    .prepare('SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name')
    .all();
  db.close();
  const written = JSON.stringify({ version: migrations.length, objects }, null, 2);
  await expect(`${written}\n`).toMatchFileSnapshot('../../db/schema.snapshot.json');
});
