import type { Database } from 'better-sqlite3';
import type { LogboekAfsluiting } from '../../shared/domain/logboek/afsluiting.ts';
import type { ChainRegel, ChainStart } from '../../shared/domain/logboek/chain.ts';
import type { LogboekFilter } from '../../shared/domain/logboek/filter.ts';
import {
  logboekRegelSchema,
  type LogboekActie,
  type LogboekRegel,
} from '../../shared/domain/logboek/logboek.ts';
import { fromRow, toRow } from '../row.ts';
import { logboekConditions } from './logboek-conditions.ts';

const shape = {
  columns: [
    'nummer',
    'moment',
    'gebruiker',
    'actie',
    'object',
    'object_id',
    'detail',
    'resultaat',
    'herkomst',
    'vorige_hash',
    'hash',
  ],
};
type NotedOnce = Pick<LogboekRegel, 'actie' | 'object' | 'objectId' | 'gebruiker'>;

const noLine: ChainStart = { nummer: 0, hash: '' };

/** The hash-chained logboek; append-only, but for its oldest lines once they are closed off. */
export function logboekRepository(db: Database) {
  const list = shape.columns.join(', ');
  const insert = db.prepare(
    `INSERT INTO logboek (${list}) VALUES (${shape.columns.map((c) => `@${c}`).join(', ')})`,
  );
  const end = db.prepare('SELECT nummer, hash FROM logboek ORDER BY nummer DESC LIMIT 1');
  const at = db.prepare(`SELECT ${list} FROM logboek WHERE nummer = ?`);
  const after = db.prepare(`SELECT ${list} FROM logboek WHERE nummer > ? ORDER BY nummer LIMIT ?`);
  const ofObject = db.prepare(
    `SELECT ${list} FROM logboek WHERE object_id = ? ORDER BY nummer DESC LIMIT 200`,
  );
  const ofActie = db.prepare(`SELECT ${list} FROM logboek WHERE actie = ? AND nummer > ? ORDER BY nummer`);
  const lastOfActie = db
    .prepare('SELECT nummer FROM logboek WHERE actie = ? ORDER BY nummer DESC LIMIT 1')
    .pluck();
  // The rows went with the first of its lines; the second tells of the new key.
  const destroyedAt = db
    .prepare(
      `SELECT min(nummer) FROM logboek
        WHERE object_id = ? AND object = 'vernietiging' AND actie = 'vernietigd'`,
    )
    .pluck();
  const lastMoment = db
    .prepare(
      `SELECT moment FROM logboek WHERE object_id = @objectId AND object = @object AND actie = @actie
        AND gebruiker = @gebruiker ORDER BY nummer DESC LIMIT 1`,
    )
    .pluck();
  const afsluiting = db.prepare(
    `SELECT nummer, tot_nummer AS totNummer, laatste_hash AS laatsteHash FROM logboek_afsluiting
     ORDER BY tot_nummer DESC LIMIT 1`,
  );
  const insertAfsluiting = db.prepare(
    'INSERT INTO logboek_afsluiting (nummer, tot_nummer, laatste_hash) VALUES (@nummer, @totNummer, @laatsteHash)',
  );
  const removeTo = db.prepare('DELETE FROM logboek WHERE nummer <= ?');
  const firstSince = db.prepare('SELECT min(nummer) FROM logboek WHERE moment >= ?').pluck();
  const momentBefore = db
    .prepare('SELECT moment FROM logboek WHERE nummer < ? ORDER BY nummer DESC LIMIT 1')
    .pluck();
  const momentBeforeDay = db.prepare('SELECT max(moment) FROM logboek WHERE moment < ?').pluck();
  const highest = db.prepare('SELECT nummer, moment FROM logboek ORDER BY moment DESC, nummer DESC LIMIT 1');
  const read = (row: unknown): LogboekRegel =>
    logboekRegelSchema.parse(fromRow(shape, row as Record<string, unknown>));
  // Not by the schema: a forged line must be found and shown, and keeps nobody out.
  const asIs = (row: unknown): ChainRegel =>
    fromRow(shape, row as Record<string, unknown>) as unknown as ChainRegel;
  const casusnummer = db
    .prepare(
      `SELECT nummer FROM casus WHERE id = @id UNION SELECT casusnummer FROM vernietiging WHERE casus_id = @id
       UNION SELECT nummer FROM casus WHERE id = (SELECT casus_id FROM bespreking WHERE id = @id)`,
    )
    .pluck();
  const endOf = (): ChainStart => (end.get() as ChainStart | undefined) ?? noLine;
  return {
    insert: (regel: LogboekRegel): void => void insert.run(toRow(shape, regel)),
    /** Number and hash of the newest line; 0 and '' when there is none. */
    end: endOf,
    /** The newest line; null when there is none. */
    last(): LogboekRegel | null {
      const row = at.get(endOf().nummer);
      return row === undefined ? null : read(row);
    },
    /** The line as it stands; null when it is not there. */
    at(nummer: number): ChainRegel | null {
      const row = at.get(nummer);
      return row === undefined ? null : asIs(row);
    },
    /** Lines after a number, the oldest first, as they stand. */
    after: (nummer: number, limit: number): ChainRegel[] => after.all(nummer, limit).map(asIs),
    /** The newest 200 of one object, the newest first. */
    ofObject: (id: string): ChainRegel[] => ofObject.all(id).map(asIs),
    /** Lines of one actie after a number, the oldest first. */
    ofActie: (actie: LogboekActie, nummer: number): ChainRegel[] => ofActie.all(actie, nummer).map(asIs),
    /** Number of the newest line of this actie; 0 when there is none. */
    lastOfActie: (actie: LogboekActie): number => (lastOfActie.get(actie) as number | undefined) ?? 0,
    /** Whether the newest such line of this user is of `moment` or later, and not of after `now`. */
    notedSince(noted: NotedOnce, moment: string, now: string): boolean {
      const last = lastMoment.get(noted) as string | undefined;
      // A clock that was ahead for a moment would keep everything until then out of the logboek.
      return last !== undefined && last >= moment && last <= now;
    },
    /** Number of the line that tells that the rows of a casus went; null when it is not there. */
    destroyedAt: (casusId: string): number | null => destroyedAt.get(casusId) as number | null,
    /** Newest first, `limit` lines older than number `before`. */
    list(filter: LogboekFilter, { before, limit }: { before: number | null; limit: number }): ChainRegel[] {
      const { where, parameters } = logboekConditions(filter, before);
      return db
        .prepare(`SELECT ${list} FROM logboek ${where} ORDER BY nummer DESC LIMIT @limit`)
        .all({ ...parameters, limit })
        .map(asIs);
    },
    /** Number of a casus, or of that of a bespreking, also when it was destroyed; null for anything else. */
    casusnummer: (id: string): string | null => (casusnummer.get({ id }) as string | undefined) ?? null,
    /** What was closed off last; null when nothing ever was. */
    afsluiting: (): LogboekAfsluiting | null => (afsluiting.get() as LogboekAfsluiting | undefined) ?? null,
    insertAfsluiting: (record: LogboekAfsluiting): void => void insertAfsluiting.run(record),
    /** Lets the lines up to this number go; the store refuses what is not closed off. */
    removeTo: (nummer: number): number => removeTo.run(nummer).changes,
    /** Number of the first line of `moment` or later; null when all are older. */
    firstSince: (moment: string): number | null => firstSince.get(moment) as number | null,
    /** Moment of the newest line before a number; null when there is none. */
    momentBefore: (nummer: number): string | null => (momentBefore.get(nummer) as string | undefined) ?? null,
    /** The last moment before a day ('YYYY-MM-DD', UTC); null when there is none. */
    momentBeforeDay: (day: string): string | null => momentBeforeDay.get(day) as string | null,
    /** The line of the highest moment, which is the newest unless the clock was put back; null when there is none. */
    highest: (): Pick<ChainRegel, 'nummer' | 'moment'> | null =>
      (highest.get() as Pick<ChainRegel, 'nummer' | 'moment'> | undefined) ?? null,
    /** The whole logboek; for tests. */
    all: (): LogboekRegel[] => db.prepare(`SELECT ${list} FROM logboek ORDER BY nummer`).all().map(read),
  };
}
