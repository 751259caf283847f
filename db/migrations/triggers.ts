/** SQL of the triggers that guard rows the law wants kept. Migrations that ran used it: it never changes. */
export function neverChanges(table: string): string {
  return `
    CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
    BEGIN SELECT RAISE(ABORT, 'append-only'); END;`;
}

/** Once a verslag is vastgesteld, rows of its bespreking stay as they were. */
export function frozen(table: string): string {
  const isVastgesteld = (row: string): string =>
    `EXISTS (SELECT 1 FROM vastgesteld WHERE soort = 'verslag' AND bespreking_id = ${row}.bespreking_id)`;
  const guard = (event: string, row: string): string => `
    CREATE TRIGGER ${table}_frozen_${event} BEFORE ${event} ON ${table} WHEN ${isVastgesteld(row)}
    BEGIN SELECT RAISE(ABORT, 'vastgesteld'); END;`;
  return guard('INSERT', 'NEW') + guard('UPDATE', 'OLD') + guard('DELETE', 'OLD');
}
