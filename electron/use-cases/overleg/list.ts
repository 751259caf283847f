import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';

/** Overleggen of all casussen that are planned, or that have been. */
export const listOverleggen: UseCase<'overleg.list'> = (ctx, { stand, text, limit }) => {
  const filter = { visible: visibleCasussen(ctx), stand, text };
  return { rows: ctx.store.overlegList.list(filter, limit), total: ctx.store.overlegList.count(filter) };
};
