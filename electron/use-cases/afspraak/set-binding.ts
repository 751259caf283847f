import { loadOpenBespreking } from '../bespreking/load.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

export const setBinding: UseCase<'afspraak.setBinding'> = (ctx, { id, binding }) => {
  const old = required(ctx.store.afspraak.get(id));
  loadOpenBespreking(ctx, old.besprekingId);
  const afspraak = { ...old, binding, revisie: old.revisie + 1 };
  ctx.store.afspraak.update(afspraak);
  return afspraak;
};
