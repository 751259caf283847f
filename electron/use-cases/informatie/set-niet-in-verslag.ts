import { loadOpenBespreking } from '../bespreking/load.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

export const setNietInVerslag: UseCase<'informatie.setNietInVerslag'> = (ctx, { id, nietInVerslag }) => {
  const old = required(ctx.store.informatie.get(id));
  loadOpenBespreking(ctx, old.besprekingId);
  const informatie = { ...old, nietInVerslag, revisie: old.revisie + 1 };
  ctx.store.informatie.update(informatie);
  return informatie;
};
