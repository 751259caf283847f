import { loadOpenBespreking } from '../bespreking/load.ts';
import { noteMomentSince } from '../note-moment.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { indexAfspraak } from './index-afspraak.ts';
import { requireOwners } from './require-owners.ts';

/** Completes or changes an afspraak of a bespreking that is not afgerond. */
export const saveAfspraak: UseCase<'afspraak.save'> = (ctx, input) => {
  const old = required(ctx.store.afspraak.get(input.id));
  loadOpenBespreking(ctx, old.besprekingId);
  if (old.revisie !== input.revisie) throw new Refused('verouderd');
  requireOwners(ctx, old.casusId, input, old.samenMet);
  ctx.store.revisie.keep('afspraak', old, ctx.now());
  const afspraak = { ...old, ...input, revisie: old.revisie + 1 };
  ctx.store.afspraak.update(afspraak);
  noteMomentSince(ctx, old.besprekingId, 'afspraak', old.id);
  indexAfspraak(ctx, afspraak);
  return afspraak;
};
