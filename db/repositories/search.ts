import type { Database } from 'better-sqlite3';
import { isVisible, visibleParameter, type Visible } from '../visible.ts';

export interface SearchRow {
  tekst: string;
  soort: 'casus' | 'persoon' | 'afspraak';
  recordId: string;
  casusId: string;
}

/** Each word as a prefix, quoted, so that no typed character is FTS5 syntax. */
function query(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => word.replaceAll('"', ''))
    .filter((word) => word !== '')
    .map((word) => `"${word}"*`)
    .join(' ');
}

/** The search index behind Ctrl+K. */
export function searchRepository(db: Database) {
  const find = db.prepare(
    `SELECT tekst, soort, record_id AS recordId, casus_id AS casusId FROM zoek
     WHERE zoek MATCH @query AND (@casusId IS NULL OR casus_id = @casusId) AND ${isVisible('casus_id')}
     ORDER BY rank LIMIT 20`,
  );
  const rowOf = db.prepare('SELECT row FROM zoek_record WHERE record_id = ?').pluck();
  const addRow = db.prepare('INSERT INTO zoek_record (record_id) VALUES (?)');
  const removeRow = db.prepare('DELETE FROM zoek_record WHERE record_id = ?');
  const removeText = db.prepare('DELETE FROM zoek WHERE rowid = ?');
  const insert = db.prepare(
    'INSERT INTO zoek (rowid, tekst, soort, record_id, casus_id) VALUES (@row, @tekst, @soort, @recordId, @casusId)',
  );

  function remove(recordId: string): void {
    const row = rowOf.get(recordId);
    if (row === undefined) return;
    removeText.run(row);
    removeRow.run(recordId);
  }

  return {
    put(row: SearchRow): void {
      remove(row.recordId);
      const { lastInsertRowid } = addRow.run(row.recordId);
      insert.run({ row: lastInsertRowid, ...row });
    },
    remove,
    /** At most 20 of what is visible, best first; an empty text finds nothing. */
    find(text: string, casusId: string | null, visible: Visible): SearchRow[] {
      const match = query(text);
      return match === ''
        ? []
        : (find.all({ query: match, casusId, visible: visibleParameter(visible) }) as SearchRow[]);
    },
  };
}
