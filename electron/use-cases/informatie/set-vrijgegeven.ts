import { loadOpenBespreking } from '../bespreking/load.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Released by hand to the zaalscherm, or taken back. */
export const setVrijgegeven: UseCase<'informatie.setVrijgegeven'> = (ctx, { id, vrijgegeven }) => {
  const old = required(ctx.store.informatie.get(id));
  loadOpenBespreking(ctx, old.besprekingId);
  const informatie = { ...old, vrijgegeven, revisie: old.revisie + 1 };
  ctx.store.informatie.update(informatie);
  return informatie;
};
