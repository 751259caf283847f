import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Repositories } from '../../db/repositories.ts';
import type { Gebruiker } from '../../shared/domain/gebruiker/gebruiker.ts';
import { sessionUser } from '../../shared/domain/gebruiker/session-user.ts';
import { feestdagenFor } from '../../shared/domain/termijn/feestdagen-for.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../use-cases/context.ts';
import { kaderLibrary } from '../use-cases/kader/library.ts';

export interface ContextParts {
  store: Repositories;
  clock: Clock;
  gebruiker: Gebruiker;
  zaal: Context['zaal'];
  /** Nobody listens when left out: a store in memory has no head. */
  logged?: Context['logged'];
}

/** What use-cases get, made at unlock. */
export function createContext({ store, clock, gebruiker, zaal, logged }: ContextParts): Context {
  const library = kaderLibrary(store);
  const holidays = new Map<number, ReturnType<typeof feestdagenFor>>();
  return {
    store,
    now: clock.now,
    today: clock.today,
    newId: randomUUID,
    hash: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    // Read afresh: rights change while somebody is in, and end when a colleague joins.
    user: () => sessionUser(store.gebruiker.get(gebruiker.id) ?? gebruiker, store.gebruiker.all()),
    gebruiker: () => gebruiker.naam,
    herkomst: hostname(),
    logged: logged ?? (() => undefined),
    kader: library.find,
    kaders: library.entries,
    feestdagen(date) {
      const year = Number(date.slice(0, 4));
      const known = holidays.get(year) ?? feestdagenFor([year, year + 1]);
      holidays.set(year, known);
      return known;
    },
    zaal,
  };
}
