import { fileTables } from '../../db/casus-file/file-tables.ts';
import { tableFacts } from '../../db/casus-file/table-facts.ts';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations.ts';
import { openMemoryStore } from '../../db/open.ts';
import { casusbestandJsonSchema } from '../../shared/domain/casusbestand/json-schema.ts';

/** The JSON schema of a casusbestand, from the tables of a store that had every migration. */
export function publishedSchema(): object {
  const db = openMemoryStore();
  try {
    migrate(db, migrations);
    return casusbestandJsonSchema(
      migrations.length,
      fileTables.map((table) => tableFacts(db, table)),
    );
  } finally {
    db.close();
  }
}
