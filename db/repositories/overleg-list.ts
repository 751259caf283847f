import type { Database } from 'better-sqlite3';
import { overlegRowSchema, type OverlegRow } from '../../shared/ipc/contract/casus.ts';
import { isVisible, visibleParameter, type Visible } from '../visible.ts';
import { overlegRowColumns } from './overleg.ts';

/** Which overleggen. */
export interface OverlegFilter {
  readonly visible: Visible;
  /** gepland: not closed yet, running included. */
  readonly stand: 'gepland' | 'geweest';
  /** Is part of the casusnummer, the aanduiding or the place; '' for all. */
  readonly text: string;
}

// From overleg to bespreking, so that the order of the index holds and only the first so many are read.
const byDatum = `
  FROM overleg o CROSS JOIN bespreking b ON b.overleg_id = o.id CROSS JOIN casus c ON c.id = b.casus_id
  WHERE ${isVisible('b.casus_id')}`;
const found = `(@text = '' OR instr(lower(c.nummer || ' ' || c.aanduiding || ' ' || o.plaats), lower(@text)) > 0)`;
const condition = { gepland: `b.status <> 'afgerond'`, geweest: `b.status = 'afgerond'` };
const order = {
  gepland: 'o.datum, o.aanvang, b.volgnummer',
  geweest: 'o.datum DESC, o.aanvang DESC, b.volgnummer',
};

/** The besprekingen of all casussen with their overleg, in parts: there can be thousands. */
export function overlegListRepository(db: Database) {
  const statementsOf = (stand: OverlegFilter['stand']) => ({
    list: db.prepare(
      `SELECT ${overlegRowColumns} ${byDatum} AND ${condition[stand]} AND ${found}
       ORDER BY ${order[stand]} LIMIT @limit`,
    ),
    count: db
      .prepare(
        `SELECT count(*) FROM bespreking b JOIN overleg o ON o.id = b.overleg_id JOIN casus c ON c.id = b.casus_id
         WHERE ${isVisible('b.casus_id')} AND ${condition[stand]} AND ${found}`,
      )
      .pluck(),
    countAll: db
      .prepare(`SELECT count(*) FROM bespreking b WHERE ${condition[stand]} AND ${isVisible('b.casus_id')}`)
      .pluck(),
  });
  const statements = { gepland: statementsOf('gepland'), geweest: statementsOf('geweest') };
  const onDay = db.prepare(
    `SELECT ${overlegRowColumns} ${byDatum} AND o.datum = @today AND b.status <> 'afgerond'
     ORDER BY o.aanvang, b.volgnummer`,
  );
  const running = db.prepare(
    `SELECT ${overlegRowColumns} FROM bespreking b JOIN overleg o ON o.id = b.overleg_id
       JOIN casus c ON c.id = b.casus_id
     WHERE b.status = 'lopend' AND ${isVisible('b.casus_id')} ORDER BY o.datum, o.aanvang, b.volgnummer`,
  );
  const after = db.prepare(
    `SELECT ${overlegRowColumns} ${byDatum} AND o.datum > @today AND b.status <> 'afgerond'
     ORDER BY o.datum, o.aanvang, b.volgnummer LIMIT @limit`,
  );
  const anyRuns = db.prepare(`SELECT EXISTS (SELECT 1 FROM bespreking WHERE status = 'lopend')`).pluck();
  const read = (row: unknown): OverlegRow => overlegRowSchema.parse(row);
  return {
    /** The first so many: planned ones from the earliest, closed ones from the latest. */
    list: ({ visible, stand, text }: OverlegFilter, limit: number): OverlegRow[] =>
      statements[stand].list.all({ visible: visibleParameter(visible), text, limit }).map(read),
    count({ visible, stand, text }: OverlegFilter): number {
      const parameters = { visible: visibleParameter(visible) };
      const { count, countAll } = statements[stand];
      return Number(text === '' ? countAll.get(parameters) : count.get({ ...parameters, text }));
    },
    /** Of this day and not closed. */
    onDay: (visible: Visible, today: string): OverlegRow[] =>
      onDay.all({ visible: visibleParameter(visible), today }).map(read),
    running: (visible: Visible): OverlegRow[] =>
      running.all({ visible: visibleParameter(visible) }).map(read),
    /** The first so many after this day. */
    after: (visible: Visible, today: string, limit: number): OverlegRow[] =>
      after.all({ visible: visibleParameter(visible), today, limit }).map(read),
    /** Does any bespreking run, of whatever casus? */
    anyRuns: (): boolean => anyRuns.get() === 1,
  };
}
