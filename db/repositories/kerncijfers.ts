import type { Database } from 'better-sqlite3';

type Counts = Record<string, number>;

const started = `
  SELECT regime AS soort FROM casus WHERE substr(created_at, 1, 4) = @jaar`;

const richting = `
  SELECT CASE WHEN van IS NULL OR naar > van THEN 'op' WHEN naar < van THEN 'af' ELSE 'binnen' END AS soort
  FROM fasebesluit WHERE soort = 'besluit' AND substr(datum, 1, 4) = @jaar`;

const counted = {
  casussenPerRegime: started,
  afgeslotenPerRegime: `SELECT regime AS soort FROM casus WHERE substr(afgesloten_op, 1, 4) = @jaar`,
  besluiten: richting,
  voorstellen: `SELECT 'voorstel' AS soort FROM fasebesluit
    WHERE soort = 'voorstel' AND substr(datum, 1, 4) = @jaar`,
  afwijkingen: `SELECT 'afwijking' AS soort FROM fasebesluit
    WHERE soort = 'besluit' AND trim(reden_afwijking) <> '' AND substr(datum, 1, 4) = @jaar`,
  acties: `SELECT actie AS soort FROM logboek
    WHERE actie IN ('export', 'geweigerd', 'ontgrendelen-mislukt') AND substr(moment, 1, 4) = @jaar`,
  verlengingen: `SELECT 'verlenging' AS soort FROM verlenging WHERE substr(created_at, 1, 4) = @jaar`,
  vernietigingen: `SELECT grond AS soort FROM vernietiging WHERE substr(uitgevoerd_at, 1, 4) = @jaar`,
  verzoeken: `SELECT soort FROM verzoek WHERE substr(ontvangen_op, 1, 4) = @jaar`,
  datalekken: `SELECT 'datalek' AS soort FROM datalek WHERE substr(ontdekt_at, 1, 4) = @jaar`,
} as const;

type Counted = keyof typeof counted;

export interface KerncijferCounts extends Record<Counted, Counts> {
  /** Casussen that are open now, by fase; 'geen' has none yet. */
  openPerFase: Counts;
  /** How long the casussen lasted that were closed in this year, in days. */
  duren: number[];
}

/** Numbers of one year, without persons and without a casus. */
export function kerncijfersRepository(db: Database) {
  const statements = Object.entries(counted).map(
    ([name, rows]) =>
      [name, db.prepare(`SELECT soort, count(*) AS aantal FROM (${rows}) GROUP BY soort`)] as const,
  );
  const perFase = db.prepare(
    `SELECT coalesce(CAST(fase AS TEXT), 'geen') AS soort, count(*) AS aantal FROM casus
     WHERE afgesloten_op IS NULL GROUP BY fase`,
  );
  const duren = db
    .prepare<[string], number>(
      `SELECT CAST(julianday(afgesloten_op) - julianday(substr(created_at, 1, 10)) AS INTEGER) FROM casus
       WHERE substr(afgesloten_op, 1, 4) = ?`,
    )
    .pluck();
  const firstYear = db
    .prepare(
      `SELECT min(jaar) FROM (SELECT min(substr(created_at, 1, 4)) AS jaar FROM casus
       UNION SELECT min(substr(moment, 1, 4)) FROM logboek)`,
    )
    .pluck();
  const byName = (rows: unknown[]): Counts =>
    Object.fromEntries(
      (rows as { soort: string; aantal: number }[]).map(({ soort, aantal }) => [soort, aantal]),
    );
  return {
    ofYear(jaar: number): KerncijferCounts {
      const year = String(jaar);
      const counts = Object.fromEntries(
        statements.map(([name, statement]) => [name, byName(statement.all({ jaar: year }))]),
      ) as Record<Counted, Counts>;
      return { ...counts, openPerFase: byName(perFase.all()), duren: duren.all(year) };
    },
    /** The first year of which something is known; null in an empty store. */
    firstYear(): number | null {
      const year = firstYear.get() as string | null;
      return year === null ? null : Number(year);
    },
  };
}
