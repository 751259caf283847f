import type { Beveiliging } from '../shared/verslag/beheer/beveiliging.ts';
import { lockAfter } from '../shared/domain/toegang/lock-after.ts';
import type { KdfCost } from './keys/kdf.ts';
import type { ProgramFacts } from './program-facts.ts';
import { storeFacts } from './store/store-facts.ts';
import type { Session } from './toegang/session.ts';
import { Refused, required } from './use-cases/refused.ts';

export interface BeveiligingParts {
  session: Pick<Session, 'state'>;
  program: () => ProgramFacts;
  /** For a slot that is made now. */
  kdfCost: KdfCost;
  /** False when the folder was chosen on the command line. */
  gewoneMap: boolean;
}

/** All that the beveiligingsblad says, from program and open store. Throws Refused niet-toegestaan without a store. */
export function beveiligingOf({ session, program, kdfCost, gewoneMap }: BeveiligingParts): Beveiliging {
  const { state } = session;
  if (state.stand !== 'open') throw new Refused('niet-toegestaan');
  const { libraries, reservekopie, ...store } = storeFacts(state.store, kdfCost);
  const repositories = state.context.store;
  const { lockAfterMinutes, reservekopieMap } = required(repositories.gemeente.get());
  return {
    ...store,
    programma: { ...program(), ...libraries },
    gewoneMap,
    vergrendelen: {
      minuten: lockAfterMinutes,
      minutenTijdensOverleg: lockAfter(lockAfterMinutes, true),
    },
    reservekopie: { ...reservekopie, tweedeMap: reservekopieMap !== null },
    logboekRegels: repositories.logboek.last()?.nummer ?? 0,
  };
}
