import type { Database } from 'better-sqlite3';
import { isVisible, visibleParameter, type Visible } from '../visible.ts';

/** A casus that waits for a fase; `naar` is what was proposed last, null when nothing was. */
export interface WaitingCasus {
  readonly casusId: string;
  readonly casusnummer: string;
  readonly aanduiding: string;
  readonly naar: number | null;
}

/** Counts and signals over all casussen, without reading them. */
export function casusOverviewRepository(db: Database) {
  const perFase = db.prepare(
    `SELECT fase, count(*) AS aantal FROM casus WHERE ${isVisible('id')} GROUP BY fase`,
  );
  // The last op- of afschaling is a voorstel, or there was an overleg and there is no fase yet.
  const waits = `
    FROM (
      SELECT casus_id, naar FROM fasebesluit f
      WHERE soort = 'voorstel' AND NOT EXISTS (
        SELECT 1 FROM fasebesluit later
        WHERE later.casus_id = f.casus_id AND (later.created_at, later.rowid) > (f.created_at, f.rowid))
      UNION ALL
      SELECT id, NULL FROM casus
      WHERE fase IS NULL
        AND EXISTS (SELECT 1 FROM bespreking WHERE casus_id = casus.id AND status = 'afgerond')
        AND NOT EXISTS (
          SELECT 1 FROM fasebesluit f WHERE f.casus_id = casus.id AND soort = 'voorstel' AND NOT EXISTS (
            SELECT 1 FROM fasebesluit later
            WHERE later.casus_id = f.casus_id AND (later.created_at, later.rowid) > (f.created_at, f.rowid)))
    ) AS waits
    WHERE ${isVisible('casus_id')}`;
  const waiting = db.prepare(
    `SELECT casus.id AS casusId, nummer AS casusnummer, aanduiding, first.naar
     FROM (SELECT casus_id, naar ${waits} LIMIT @limit) AS first JOIN casus ON casus.id = first.casus_id
     ORDER BY nummer DESC`,
  );
  const countWaiting = db.prepare(`SELECT count(*) ${waits}`).pluck();
  const hidden = db.prepare(`SELECT id, nummer FROM casus WHERE NOT ${isVisible('id')} ORDER BY nummer DESC`);
  return {
    /** Casussen that somebody may not see: no more of them than the number. */
    hidden: (visible: Visible): { id: string; nummer: string }[] =>
      hidden.all({ visible: visibleParameter(visible) }) as { id: string; nummer: string }[],
    /** A fase that no casus is in is left out. */
    perFase: (visible: Visible): { fase: number | null; aantal: number }[] =>
      perFase.all({ visible: visibleParameter(visible) }) as { fase: number | null; aantal: number }[],
    waiting: (visible: Visible, limit: number): WaitingCasus[] =>
      waiting.all({ visible: visibleParameter(visible), limit }) as WaitingCasus[],
    countWaiting: (visible: Visible): number =>
      Number(countWaiting.get({ visible: visibleParameter(visible) })),
  };
}
