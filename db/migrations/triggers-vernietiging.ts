/**
 * SQL of the triggers that keep rows, with the one way out the law asks: a casus whose vernietiging has two
 * accords (Archiefwet, AVG art. 17). Migrations that ran used it: it never changes.
 */
const mayGo = (casusId: string): string =>
  `EXISTS (SELECT 1 FROM vernietiging WHERE casus_id = ${casusId}
    AND akkoord_een IS NOT NULL AND akkoord_twee IS NOT NULL AND ingetrokken_at IS NULL)`;

const ofBespreking = `(SELECT casus_id FROM bespreking WHERE id = OLD.bespreking_id)`;

type Owner = 'casus' | 'bespreking';

const casusIdOf = (owner: Owner): string => (owner === 'casus' ? 'OLD.casus_id' : ofBespreking);

/** No UPDATE; a DELETE only at a vernietiging. */
export function onlyDestroyed(table: string, owner: Owner): string {
  return `
    DROP TRIGGER IF EXISTS ${table}_no_update;
    DROP TRIGGER IF EXISTS ${table}_no_delete;
    CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} WHEN NOT ${mayGo(casusIdOf(owner))}
    BEGIN SELECT RAISE(ABORT, 'append-only'); END;`;
}

/** Rows behind a vastgesteld verslag stay; they go only at a vernietiging. The other guards stay as they are. */
export function frozenUntilDestroyed(table: string): string {
  return `
    DROP TRIGGER IF EXISTS ${table}_frozen_DELETE;
    CREATE TRIGGER ${table}_frozen_DELETE BEFORE DELETE ON ${table}
    WHEN EXISTS (SELECT 1 FROM vastgesteld WHERE soort = 'verslag' AND bespreking_id = OLD.bespreking_id)
      AND NOT ${mayGo(ofBespreking)}
    BEGIN SELECT RAISE(ABORT, 'vastgesteld'); END;`;
}
