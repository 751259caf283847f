import { daysAfterTot, daysBeforeTot, warnsOn } from '../../../shared/domain/delen/deling-tot.ts';
import { addDays } from '../../../shared/domain/termijn/add-days.ts';
import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';

/** Lines whose niet delen tot is near or has just passed, over all casussen. */
export const dueDelingen: UseCase<'deling.due'> = (ctx) => {
  const visible = visibleCasussen(ctx);
  const today = ctx.today();
  const feestdagen = ctx.feestdagen(today);
  return ctx.store.delen
    .heldUntil(addDays(today, -daysAfterTot), addDays(today, daysBeforeTot))
    .filter(({ casusId, tot }) => visible?.has(casusId) !== false && warnsOn(tot, feestdagen) <= today);
};
