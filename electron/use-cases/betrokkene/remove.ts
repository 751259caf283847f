import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

export const removeBetrokkene: UseCase<'betrokkene.remove'> = (ctx, { id }) => {
  required(ctx.store.casus.getBetrokkene(id));
  if (ctx.store.casus.betrokkeneUsed(id)) throw new Refused('in-gebruik');
  ctx.store.casus.removeBetrokkene(id);
  ctx.store.search.remove(id);
  return {};
};
