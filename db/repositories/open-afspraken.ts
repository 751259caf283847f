import type { Database } from 'better-sqlite3';
import { afspraakSchema, type Afspraak } from '../../shared/domain/afspraak/afspraak.ts';
import { table } from '../table.ts';
import { isVisible, visibleParameter, type Visible } from '../visible.ts';
import { afspraakShape } from './afspraak.ts';

/** Which of the open afspraken. */
export interface OpenAfsprakenFilter {
  readonly visible: Visible;
  /** all: with and without a date; else by date from `today`. */
  readonly termijn: 'all' | 'late' | 'soon';
  readonly today: string;
  /** The last day of `soon`. */
  readonly until: string;
  /** null: of every owner. */
  readonly organisatieId: string | null;
}

const termijn = {
  all: '',
  late: 'AND datum < @today',
  soon: 'AND datum BETWEEN @today AND @until',
};
// As the index afspraak_open has it: written otherwise, every open afspraak would be read.
const open = `status = 'open' AND ingetrokken = 0`;

/** The open afspraken of all casussen, in parts: there can be thousands. */
export function openAfsprakenRepository(db: Database) {
  const afspraken = table(db, 'afspraak', afspraakSchema, afspraakShape);
  const statementsOf = (kind: keyof typeof termijn) => {
    const which = `WHERE ${open} ${termijn[kind]} AND ${isVisible('casus_id')}
      AND (@organisatieId IS NULL OR organisatie_id = @organisatieId)`;
    return {
      list: afspraken.query(`WHERE rowid IN (
        SELECT rowid FROM afspraak ${which} ORDER BY datum NULLS LAST, casus_id, nummer LIMIT @limit)
        ORDER BY datum NULLS LAST, casus_id, nummer`),
      count: db.prepare(`SELECT count(*) FROM afspraak ${which}`).pluck(),
    };
  };
  const statements = {
    all: statementsOf('all'),
    late: statementsOf('late'),
    soon: statementsOf('soon'),
  };
  const owners = db
    .prepare(
      `SELECT DISTINCT organisatie_id FROM afspraak
       WHERE ${open} AND organisatie_id IS NOT NULL AND ${isVisible('casus_id')}`,
    )
    .pluck();
  const ofCasus = db.prepare(
    `SELECT count(*) AS open, count(*) FILTER (WHERE datum < @today) AS late
     FROM afspraak WHERE ${open} AND casus_id = @casusId`,
  );
  const parameters = (filter: OpenAfsprakenFilter) => ({
    today: filter.today,
    until: filter.until,
    organisatieId: filter.organisatieId,
    visible: visibleParameter(filter.visible),
  });
  return {
    /** The first so many, by date; those without a date last. */
    list: (filter: OpenAfsprakenFilter, limit: number): Afspraak[] =>
      statements[filter.termijn].list({ ...parameters(filter), limit }),
    count: (filter: OpenAfsprakenFilter): number =>
      Number(statements[filter.termijn].count.get(parameters(filter))),
    /** Organisaties that still have something to do. */
    organisatieIds: (visible: Visible): string[] =>
      owners.all({ visible: visibleParameter(visible) }) as string[],
    countOfCasus: (casusId: string, today: string): { open: number; late: number } =>
      ofCasus.get({ casusId, today }) as { open: number; late: number },
  };
}
