import type { Gebruiker } from './gebruiker.ts';
import { rollen, type Rol } from './rol.ts';

/** Who is at the keyboard, as the rights see it. */
export interface SessionUser {
  readonly id: string;
  readonly naam: string;
  readonly functie: string;
  readonly rollen: readonly Rol[];
  /** The only one who works with this store: then nobody else can do it, and every right is theirs. */
  readonly alone: boolean;
}

/** `all` are the users of the store; who is not actief does not count. */
export function sessionUser(gebruiker: Gebruiker, all: readonly Gebruiker[]): SessionUser {
  const alone = !all.some((other) => other.actief && other.id !== gebruiker.id);
  const { id, naam, functie } = gebruiker;
  return { id, naam, functie, rollen: alone ? rollen : gebruiker.rollen, alone };
}
