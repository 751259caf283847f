import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** When and where. A late save never overwrites a newer one (R18). */
export const saveOverleg: UseCase<'overleg.save'> = (ctx, overleg) => {
  const old = required(ctx.store.overleg.get(overleg.id));
  if (old.revisie !== overleg.revisie) throw new Refused('verouderd');
  const saved = { ...overleg, revisie: old.revisie + 1 };
  ctx.store.overleg.update(saved);
  return saved;
};
