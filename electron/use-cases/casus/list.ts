import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';

/** The chosen casussen and then the newest, with what is open in each. */
export const listCasussen: UseCase<'casus.list'> = (ctx, { text, limit, chosen }) => {
  const visible = visibleCasussen(ctx);
  const today = ctx.today();
  const { casus, openAfspraken, overleg } = ctx.store;
  const newest = casus.list({ visible, text }, limit).filter(({ id }) => !chosen.includes(id));
  const rows = [...casus.those(visible, chosen), ...newest].map((one) => {
    const { open, late } = openAfspraken.countOfCasus(one.id, today);
    return { casus: one, openAfspraken: open, late, volgendOverleg: overleg.nextDate(one.id) };
  });
  return { rows, total: Math.max(rows.length, casus.count({ visible, text })) };
};
