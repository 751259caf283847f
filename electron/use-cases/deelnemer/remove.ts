import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

export const removeDeelnemer: UseCase<'deelnemer.remove'> = (ctx, { id, revisie }) => {
  const old = required(ctx.store.casus.getDeelnemer(id));
  if (old.revisie !== revisie) throw new Refused('verouderd');
  if (ctx.store.casus.deelnemerUsed(id)) throw new Refused('in-gebruik');
  ctx.store.casus.removeDeelnemer(id);
  ctx.store.revisie.removeOf('deelnemer', id);
  return {};
};
