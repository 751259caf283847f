import type { UseCase } from '../use-case.ts';

/** The oldest first. */
export const listToestemmingen: UseCase<'toestemming.list'> = (ctx, { casusId }) =>
  ctx.store.delen.toestemmingen(casusId);
