import { loadOpenBespreking } from '../bespreking/load.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Takes a pasted table back whole; a row that has been changed since keeps the whole batch. */
export const undoImport: UseCase<'afspraak.undoImport'> = (ctx, { ids }) => {
  for (const id of ids) {
    const afspraak = required(ctx.store.afspraak.get(id));
    loadOpenBespreking(ctx, afspraak.besprekingId);
    if (afspraak.revisie !== 1) throw new Refused('verouderd');
    ctx.store.afspraak.remove(id);
    ctx.store.search.remove(id);
  }
  return {};
};
