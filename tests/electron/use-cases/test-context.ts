import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { migrate } from '../../../db/migrate.ts';
import { migrations } from '../../../db/migrations.ts';
import { openMemoryStore } from '../../../db/open.ts';
import { openRepositories } from '../../../db/repositories.ts';
import { firstGebruiker } from '../../../electron/toegang/gebruiker-of-slot.ts';
import type { Context } from '../../../electron/use-cases/context.ts';
import { sessionUser } from '../../../shared/domain/gebruiker/session-user.ts';
import { feestdagenFor } from '../../../shared/domain/termijn/feestdagen-for.ts';
import { kaderLibrary } from '../../../electron/use-cases/kader/library.ts';

export interface TestContext extends Context {
  /** The store itself, to try what no repository offers. */
  db: Database;
  /** Lets time pass, in minutes. */
  tick: (minutes: number) => void;
  setToday: (date: string) => void;
}

/** Real use-cases on a real store in memory; only the clock and the ids are made up. */
export function testContext(start = '2026-11-26T09:00:00.000Z'): TestContext {
  const db = openMemoryStore();
  migrate(db, migrations);
  const store = openRepositories(db);
  const library = kaderLibrary(store);
  const anna = firstGebruiker('00000000-0000-4000-9000-000000000001', 'Anna Bakker', null, start);
  store.gebruiker.insert(anna);
  let moment = Date.parse(start);
  let ids = 0;
  return {
    db,
    store,
    now: () => new Date(moment).toISOString(),
    today: () => new Date(moment).toISOString().slice(0, 10),
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    user: () => sessionUser(store.gebruiker.get(anna.id) ?? anna, store.gebruiker.all()),
    gebruiker: () => anna.naam,
    herkomst: 'testmachine',
    logged: () => undefined,
    kader: library.find,
    kaders: library.entries,
    feestdagen: () => feestdagenFor([2026, 2027]),
    zaal: () => ({ open: false, stap: 0 }),
    tick: (minutes) => (moment += minutes * 60_000),
    setToday: (date) => (moment = Date.parse(`${date}T09:00:00.000Z`)),
  };
}
