import type { Database } from 'better-sqlite3';
import { isVisible, visibleParameter, type Visible } from '../visible.ts';

/** A casus that waits for a fase; `naar` is what was proposed last, null when nothing was. */
export interface WaitingCasus {
  readonly casusId: string;
  readonly casusnummer: string;
  readonly naar: number | null;
}

/** Nothing was decided or proposed after this voorstel. */
function isLastVoorstel(row: string): string {
  return `${row}.soort = 'voorstel' AND NOT EXISTS (
    SELECT 1 FROM fasebesluit later
    WHERE later.casus_id = ${row}.casus_id AND (later.created_at, later.rowid) > (${row}.created_at, ${row}.rowid))`;
}

/** Counts and signals over all casussen that are open, without reading them. */
export function casusOverviewRepository(db: Database) {
  const perFase = db.prepare(
    `SELECT fase, count(*) AS aantal FROM casus
     WHERE afgesloten_op IS NULL AND ${isVisible('id')} GROUP BY fase`,
  );
  // All of them, from the indexes alone; of the first only, the casus itself is read.
  const waiting = db.prepare(
    `SELECT casus_id AS casusId, nummer AS casusnummer, naar FROM (
       SELECT f.casus_id, casus.nummer, f.naar FROM fasebesluit f JOIN casus ON casus.id = f.casus_id
       WHERE casus.afgesloten_op IS NULL AND ${isLastVoorstel('f')}
       UNION ALL
       SELECT id, nummer, NULL FROM casus
       WHERE fase IS NULL AND afgesloten_op IS NULL
         AND EXISTS (SELECT 1 FROM bespreking WHERE casus_id = casus.id AND status = 'afgerond')
         AND NOT EXISTS (SELECT 1 FROM fasebesluit f WHERE f.casus_id = casus.id AND ${isLastVoorstel('f')}))
     WHERE ${isVisible('casus_id')} ORDER BY nummer DESC`,
  );
  const hidden = db.prepare(`SELECT id, nummer FROM casus WHERE NOT ${isVisible('id')} ORDER BY nummer DESC`);
  return {
    /** Casussen that somebody may not see: no more of them than the number. */
    hidden: (visible: Visible): { id: string; nummer: string }[] =>
      hidden.all({ visible: visibleParameter(visible) }) as { id: string; nummer: string }[],
    /** A fase that no casus is in is left out. */
    perFase: (visible: Visible): { fase: number | null; aantal: number }[] =>
      perFase.all({ visible: visibleParameter(visible) }) as { fase: number | null; aantal: number }[],
    /** The last op- of afschaling is a voorstel, or there was an overleg and there is no fase yet. */
    waiting: (visible: Visible): WaitingCasus[] =>
      waiting.all({ visible: visibleParameter(visible) }) as WaitingCasus[],
  };
}
