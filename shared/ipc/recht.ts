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
  | 'beperking'
  | 'toestemming'
  | 'reactie'
  | 'exemplaar'
  | 'driehoeknotitie'
  | 'driehoekbesluit';

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
  /** Changes nothing in the casus itself: who may read it may do this too. */
  readonly beside?: true;
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

/** For these rollen; changes or hands out what is made beside a casus, such as the AOV'er's notitie about one shared with openbare orde. */
export function writesBeside(wie: readonly Rol[], ...casus: readonly CasusRef[]): Recht {
  return { wie, casus, reads: false, beside: true };
}

export function by(field: string, bron: CasusBron): CasusRef {
  return { field, bron };
}
