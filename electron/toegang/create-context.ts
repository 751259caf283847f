import { createHash, randomUUID } from 'node:crypto';
import type { Repositories } from '../../db/repositories.ts';
import { feestdagenFor } from '../../shared/domain/termijn/feestdagen-for.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../use-cases/context.ts';
import { kaderLibrary } from '../use-cases/kader/library.ts';

export interface ContextParts {
  store: Repositories;
  clock: Clock;
  gebruiker: string;
  zaal: Context['zaal'];
}

/** What use-cases get, made at unlock. */
export function createContext({ store, clock, gebruiker, zaal }: ContextParts): Context {
  const library = kaderLibrary(store);
  const holidays = new Map<number, ReturnType<typeof feestdagenFor>>();
  return {
    store,
    now: clock.now,
    today: clock.today,
    newId: randomUUID,
    hash: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    gebruiker: () => gebruiker,
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
