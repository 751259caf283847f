import type { SecurityFacts } from '../shared/verslag/beheer/security-facts.ts';
import { lockAfter } from '../shared/domain/toegang/lock-after.ts';
import type { KdfCost } from './keys/kdf.ts';
import type { ProgramFacts } from './program-facts.ts';
import { storeFacts } from './store/store-facts.ts';
import type { Session } from './toegang/session.ts';
import { Refused, required } from './use-cases/refused.ts';

export interface SecurityFactsParts {
  session: Pick<Session, 'state'>;
  program: () => ProgramFacts;
  /** For a slot that is made now. */
  kdfCost: KdfCost;
  /** False when the folder was chosen on the command line. */
  usualFolder: boolean;
}

/** All that the beveiligingsblad says, from program and open store. Throws Refused niet-toegestaan without a store. */
export function securityFacts({ session, program, kdfCost, usualFolder }: SecurityFactsParts): SecurityFacts {
  const { state } = session;
  if (state.stand !== 'open') throw new Refused('niet-toegestaan');
  const { libraries, backups, ...store } = storeFacts(state.store, kdfCost);
  const repositories = state.context.store;
  const { lockAfterMinutes, reservekopieMap } = required(repositories.gemeente.get());
  return {
    ...store,
    program: { ...program(), ...libraries },
    usualFolder,
    lock: {
      minutes: lockAfterMinutes,
      duringOverleg: lockAfter(lockAfterMinutes, true),
    },
    backups: { ...backups, secondFolder: reservekopieMap !== null },
    logboekLines: repositories.logboek.last()?.nummer ?? 0,
  };
}
