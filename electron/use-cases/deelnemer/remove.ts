import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

export const removeDeelnemer: UseCase<'deelnemer.remove'> = (ctx, { id }) => {
  required(ctx.store.casus.getDeelnemer(id));
  if (ctx.store.casus.deelnemerUsed(id)) throw new Refused('in-gebruik');
  ctx.store.casus.removeDeelnemer(id);
  return {};
};
