import type { Session } from '../toegang/session.ts';
import { useCases, type UseCaseName } from '../use-cases/all.ts';
import type { Context } from '../use-cases/context.ts';
import type { Handlers } from './register.ts';

/** Every use-case as a handler: one transaction on what is open, then the zaalscherm follows. */
export function useCaseHandlers(session: Session, changed: () => void): Pick<Handlers, UseCaseName> {
  const entries = Object.entries(useCases).map(([name, useCase]) => {
    const run = useCase as (ctx: Context, input: unknown) => unknown;
    const handler = (input: unknown): unknown => {
      const { context } = session;
      const value = context.store.transaction(() => run(context, input));
      changed();
      return value;
    };
    return [name, handler] as const;
  });
  // fromEntries forgets which name went with which handler; `useCases` has been checked against the contract.
  return Object.fromEntries(entries) as unknown as Pick<Handlers, UseCaseName>;
}
