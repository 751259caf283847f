import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Whoever is removed is gone: the earlier versions go too. */
export const removeBetrokkene: UseCase<'betrokkene.remove'> = (ctx, { id, revisie }) => {
  const old = required(ctx.store.casus.getBetrokkene(id));
  if (old.revisie !== revisie) throw new Refused('verouderd');
  if (ctx.store.casus.betrokkeneUsed(id)) throw new Refused('in-gebruik');
  ctx.store.casus.removeBetrokkene(id);
  ctx.store.revisie.removeOf('betrokkene', id);
  ctx.store.search.remove(id);
  return {};
};
