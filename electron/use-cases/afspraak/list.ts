import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';
import { afspraakRows } from './rows.ts';

/** Open afspraken of all casussen, by term; those without a term last. */
export const listAfspraken: UseCase<'afspraak.list'> = (ctx, { organisatieId, lateOnly, limit }) => {
  const today = ctx.today();
  const visible = visibleCasussen(ctx);
  const all = { visible, termijn: 'all', today, until: today, organisatieId: null } as const;
  const filter = { ...all, termijn: lateOnly ? 'late' : 'all', organisatieId } as const;
  const { openAfspraken } = ctx.store;
  return {
    rows: afspraakRows(ctx, openAfspraken.list(filter, limit)),
    total: openAfspraken.count(filter),
    totalOpen: openAfspraken.count(all),
    organisatieIds: openAfspraken.organisatieIds(visible),
  };
};
