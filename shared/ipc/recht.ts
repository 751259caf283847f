import type { Rol } from '../domain/gebruiker/rol.ts';

/** Records from which a casus is found: the casus itself, or a table whose rows belong to one. */
export type CasusBron =
  | 'casus'
  | 'overleg'
  | 'bespreking'
  | 'aanwezige'
  | 'betrokkene'
  | 'deelnemer'
  | 'informatie'
  | 'afspraak'
  | 'risico'
  | 'scenario'
  | 'verzoek'
  | 'rectificatie'
  | 'beperking';

/** A field of the input that holds the id (or the ids, or null) of such a record. */
export interface CasusRef {
  readonly field: string;
  readonly bron: CasusBron;
}

/** What it takes to ask something. */
export interface Recht {
  /** buiten: also while locked. iedereen: every user. Otherwise one of these rollen. */
  readonly wie: 'buiten' | 'iedereen' | readonly Rol[];
  /** The casussen it touches: each must be open to the user. */
  readonly casus: readonly CasusRef[];
  /** Changes nothing and hands nothing out: enough for the AOV'er on what is shared, allowed under a beperking. */
  readonly reads: boolean;
}

export const outside: Recht = { wie: 'buiten', casus: [], reads: true };
export const everyone: Recht = { wie: 'iedereen', casus: [], reads: true };

/** For these rollen; changes nothing of a casus and hands nothing out. */
export function reads(wie: readonly Rol[], ...casus: readonly CasusRef[]): Recht {
  return { wie, casus, reads: true };
}

/** For these rollen; changes something or hands it out. */
export function writes(wie: readonly Rol[], ...casus: readonly CasusRef[]): Recht {
  return { wie, casus, reads: false };
}

export function by(field: string, bron: CasusBron): CasusRef {
  return { field, bron };
}
