import type { RequestInput } from '../../shared/ipc/contract.ts';
import type { Session } from '../toegang/session.ts';
import { useCases, type UseCaseName } from '../use-cases/all.ts';
import { runLogged } from '../use-cases/logboek/run-logged.ts';
import type { Handlers } from './register.ts';

/** Every use-case as a handler: one transaction on what is open, then the zaalscherm follows. */
export function useCaseHandlers(session: Session, changed: () => void): Pick<Handlers, UseCaseName> {
  const entries = (Object.keys(useCases) as UseCaseName[]).map((name) => {
    const handler = (input: RequestInput<UseCaseName>): unknown => {
      const value = runLogged(session.context, name, input);
      changed();
      return value;
    };
    return [name, handler] as const;
  });
  // fromEntries forgets which name went with which handler; `useCases` has been checked against the contract.
  return Object.fromEntries(entries) as unknown as Pick<Handlers, UseCaseName>;
}
