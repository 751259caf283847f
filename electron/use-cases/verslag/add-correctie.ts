import { loadBespreking } from '../bespreking/load.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { requireOnderdelen } from './list-onderdelen.ts';

/**
 * A named note beside a vastgesteld verslag; the verslag itself stays as it is. Throws Refused niet-toegestaan, and
 * onbekend for an onderdeel that is not on a paper of this bespreking.
 */
export const addCorrectie: UseCase<'verslag.addCorrectie'> = (
  ctx,
  { besprekingId, tekst, door, onderdelen },
) => {
  if (ctx.store.verslag.latest(besprekingId, 'verslag') === null) throw new Refused('niet-toegestaan');
  const { casusId } = loadBespreking(ctx, besprekingId);
  if (onderdelen.some((one) => one.besprekingId !== besprekingId)) throw new Refused('onbekend');
  requireOnderdelen(ctx, casusId, onderdelen);
  const correctie = {
    id: ctx.newId(),
    besprekingId,
    nummer: ctx.store.verslag.correcties(besprekingId).length + 1,
    tekst,
    door,
    onderdelen,
    createdAt: ctx.now(),
  };
  ctx.store.verslag.insertCorrectie(correctie);
  log(ctx, {
    actie: 'correctie',
    object: 'casus',
    objectId: casusId,
    detail: String(correctie.nummer),
  });
  return correctie;
};
