import type { Repositories } from '../../db/repositories.ts';
import type { SessionUser } from '../../shared/domain/gebruiker/session-user.ts';
import type { LogboekActie } from '../../shared/domain/logboek/logboek.ts';
import type { Feestdag } from '../../shared/domain/termijn/feestdag.ts';
import type { Kader } from '../../shared/kader/schema.ts';
import type { KnownKader } from './kader/library.ts';

/** All that a use-case may touch; main.ts makes it at unlock, tests make it by hand. */
export interface Context {
  readonly store: Repositories;
  /** The moment, UTC, 'YYYY-MM-DDTHH:mm:ss.sssZ'. */
  readonly now: () => string;
  /** The local calendar day, 'YYYY-MM-DD'. */
  readonly today: () => string;
  readonly newId: () => string;
  /** SHA-256, hex. */
  readonly hash: (text: string) => string;
  /** Who is logged in, with what they may. */
  readonly user: () => SessionUser;
  /** Name of who is logged in. */
  readonly gebruiker: () => string;
  /** Name of this machine, for the logboek. */
  readonly herkomst: string;
  /** Hears of each line of the logboek, inside the transaction that writes it. */
  readonly logged: (actie: LogboekActie) => void;
  /** The shipped and local kaders; null when unknown. */
  readonly kader: (id: string, versie: string) => Kader | null;
  readonly kaders: () => KnownKader[];
  /** Public holidays of the year of the date and the one after. */
  readonly feestdagen: (date: string) => readonly Feestdag[];
  /** Where the zaalscherm stands. */
  readonly zaal: () => { open: boolean; stap: number };
}
