import { loadBespreking } from '../bespreking/load.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** A named note beside a vastgesteld verslag; the verslag itself stays as it is. */
export const addCorrectie: UseCase<'verslag.addCorrectie'> = (ctx, { besprekingId, tekst, door }) => {
  if (ctx.store.verslag.latest(besprekingId, 'verslag') === null) throw new Refused('niet-toegestaan');
  const correctie = {
    id: ctx.newId(),
    besprekingId,
    nummer: ctx.store.verslag.correcties(besprekingId).length + 1,
    tekst,
    door,
    createdAt: ctx.now(),
  };
  ctx.store.verslag.insertCorrectie(correctie);
  log(ctx, {
    actie: 'correctie',
    object: 'casus',
    objectId: loadBespreking(ctx, besprekingId).casusId,
    detail: String(correctie.nummer),
  });
  return correctie;
};
