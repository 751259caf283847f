import { createHash, randomUUID } from 'node:crypto';
import type { Repositories } from '../../db/repositories.ts';
import { feestdagenFor } from '../../shared/domain/termijn/feestdagen-for.ts';
import { findKader, kaders } from '../../shared/kader/catalog.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../use-cases/context.ts';

export interface ContextParts {
  store: Repositories;
  clock: Clock;
  gebruiker: string;
  zaal: Context['zaal'];
}

/** What use-cases get, made at unlock. */
export function createContext({ store, clock, gebruiker, zaal }: ContextParts): Context {
  const holidays = new Map<number, ReturnType<typeof feestdagenFor>>();
  return {
    store,
    now: clock.now,
    today: clock.today,
    newId: randomUUID,
    hash: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    gebruiker: () => gebruiker,
    kader: (id, versie) => findKader(id, versie) ?? null,
    kaders: () => kaders.map(({ id, versie, naam }) => ({ id, versie, naam })),
    feestdagen(date) {
      const year = Number(date.slice(0, 4));
      const known = holidays.get(year) ?? feestdagenFor([year, year + 1]);
      holidays.set(year, known);
      return known;
    },
    zaal,
  };
}
