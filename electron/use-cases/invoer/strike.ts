import { loadOpenBespreking } from '../bespreking/load.ts';
import { indexAfspraak } from '../afspraak/index-afspraak.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** A struck line keeps its place and number; nothing is thrown away before the verslag. */
export const strikeEntry: UseCase<'invoer.strike'> = (ctx, { id, table, vervallen }) => {
  if (table === 'afspraak') {
    const old = required(ctx.store.afspraak.get(id));
    loadOpenBespreking(ctx, old.besprekingId);
    ctx.store.revisie.keep(table, old, ctx.now());
    const afspraak = { ...old, ingetrokken: vervallen, revisie: old.revisie + 1 };
    ctx.store.afspraak.update(afspraak);
    indexAfspraak(ctx, afspraak);
    return { informatie: null, afspraak, risico: null };
  }
  if (table === 'risico') {
    const old = required(ctx.store.oordeel.getRisico(id));
    ctx.store.revisie.keep(table, old, ctx.now());
    const risico = { ...old, vervallen, revisie: old.revisie + 1 };
    ctx.store.oordeel.updateRisico(risico);
    return { informatie: null, afspraak: null, risico };
  }
  const old = required(ctx.store.informatie.get(id));
  loadOpenBespreking(ctx, old.besprekingId);
  ctx.store.revisie.keep(table, old, ctx.now());
  const informatie = { ...old, vervallen, revisie: old.revisie + 1 };
  ctx.store.informatie.update(informatie);
  return { informatie, afspraak: null, risico: null };
};
