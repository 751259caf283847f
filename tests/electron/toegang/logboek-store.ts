import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { afterEach } from 'vitest';
import { migrations } from '../../../db/migrations.ts';
import { Backups } from '../../../electron/toegang/backups.ts';
import { Session } from '../../../electron/toegang/session.ts';
import { Toegang } from '../../../electron/toegang/toegang.ts';
import type { Context } from '../../../electron/use-cases/context.ts';
import { log } from '../../../electron/use-cases/log.ts';
import { passphrase, testTools } from '../store/store-fixture.ts';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

export interface LogboekStore {
  readonly folder: string;
  readonly toegang: Toegang;
  readonly session: Session;
  /** The context of what is open. */
  readonly context: Context;
  /** Locks and unlocks again, as a user does. */
  readonly comeBack: () => Promise<void>;
  /** Does this to the file as somebody with the key can, with every guard of the schema off; then the app is closed. */
  readonly tamper: (change: (db: Database) => void) => void;
  readonly findings: () => string[];
  readonly setNow: (moment: string) => void;
}

/** A real encrypted store on the disk, with `lines` lines and its head noted; open. */
export async function logboekStore(lines = 20, begin = '2026-11-26T09:00:00.000Z'): Promise<LogboekStore> {
  const root = mkdtempSync(join(tmpdir(), 'casustafel-logboek-'));
  const session = new Session();
  undo.push(() => rmSync(root, { recursive: true }));
  undo.push(() => session.close());
  const folder = join(root, 'gegevens');
  let time = Date.parse(begin);
  const now = (): string => new Date((time += 1000)).toISOString();
  const tools = testTools({ migrations, now });
  const toegang = new Toegang({
    session,
    tools,
    // No backup at unlock: these tests are about the store itself.
    backups: { atUnlock: () => undefined, problem: null } satisfies Pick<Backups, 'atUnlock' | 'problem'>,
    clock: { now, today: () => new Date(time).toISOString().slice(0, 10) },
    folder,
    zaal: () => ({ open: false, stap: 0 }),
    appVersie: '0.0.0',
    development: true,
  });
  await toegang.begin('Anna Bakker', passphrase);
  const store: LogboekStore = {
    folder,
    toegang,
    session,
    get context() {
      return session.context;
    },
    comeBack: async () => {
      session.close();
      await toegang.unlock(passphrase);
    },
    tamper(change) {
      const { state } = session;
      if (state.stand !== 'open') throw new Error('closed');
      const { db } = state.store;
      const triggers = db
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name LIKE 'logboek%'")
        .all() as { name: string; sql: string }[];
      for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
      change(db);
      for (const { sql } of triggers) db.exec(sql);
      session.close();
    },
    findings: () => session.context.store.logboek.ofActie('bevinding', 0).map(({ detail }) => detail),
    setNow: (moment) => (time = Date.parse(moment)),
  };
  addLines(store.context, lines);
  await toegang.head.note();
  return store;
}

export function addLines(context: Context, count: number): void {
  context.store.transaction(() => {
    for (let line = 0; line < count; line += 1) {
      log(context, { actie: 'gewijzigd', object: 'casus', objectId: `casus-${line % 3}` });
    }
  });
}
