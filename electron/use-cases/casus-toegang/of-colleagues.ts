import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';

/** The casussen this voorzitter cannot open: number and who can, nothing of the content. */
export const listCasussenOfColleagues: UseCase<'casus.ofColleagues'> = (ctx) => {
  const visible = visibleCasussen(ctx);
  if (visible === null) return [];
  const names = new Map(ctx.store.gebruiker.all().map(({ id, naam }) => [id, naam]));
  return ctx.store.casusOverview.hidden(visible).map(({ id, nummer }) => ({
    casusId: id,
    nummer,
    wie: ctx.store.casusToegang.ofCasus(id).map(({ gebruikerId }) => names.get(gebruikerId) ?? ''),
  }));
};
