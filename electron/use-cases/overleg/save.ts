import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

export const saveOverleg: UseCase<'overleg.save'> = (ctx, overleg) => {
  required(ctx.store.overleg.get(overleg.id));
  ctx.store.overleg.update(overleg);
  return overleg;
};
