import { settle } from '../../../shared/domain/afspraak/settle.ts';
import { loadOpenBespreking } from '../bespreking/load.ts';
import { noteMoment } from '../note-moment.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** What became of an earlier afspraak. Saying it again replaces the earlier answer of this bespreking. */
export const settleAfspraak: UseCase<'afspraak.settle'> = (ctx, { id, besprekingId, uitkomst, waarom }) => {
  loadOpenBespreking(ctx, besprekingId);
  const old = required(ctx.store.afspraak.get(id));
  if ((uitkomst === 'niet-gedaan' || uitkomst === 'vervallen') && waarom === '')
    throw new Refused('reden-nodig');
  const earlier = ctx.store.afspraak.uitkomsten(besprekingId).find((one) => one.afspraakId === id);
  const afspraak = settle(old, { uitkomst, waarom }, earlier?.uitkomst ?? null);
  ctx.store.afspraak.update(afspraak);
  ctx.store.afspraak.saveUitkomst(besprekingId, { afspraakId: id, uitkomst, waarom });
  noteMoment(ctx, besprekingId, 'uitkomst', id);
  return afspraak;
};
