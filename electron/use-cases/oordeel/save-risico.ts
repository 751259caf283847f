import { loadOpenBespreking } from '../bespreking/load.ts';
import { noteMoment, noteMomentSince } from '../note-moment.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** A new risico gets the next number of its casus; a late save never overwrites a newer one. */
export const saveRisico: UseCase<'risico.save'> = (ctx, input) => {
  const { casusId } = loadOpenBespreking(ctx, input.besprekingId);
  if (input.id === null) {
    const nummer = ctx.store.oordeel.nextRisico(casusId);
    const risico = { ...input, id: ctx.newId(), casusId, nummer, revisie: 1 };
    ctx.store.oordeel.insertRisico(risico);
    noteMoment(ctx, input.besprekingId, 'risico', risico.id);
    return risico;
  }
  const old = required(ctx.store.oordeel.getRisico(input.id));
  if (old.casusId !== casusId) throw new Refused('onbekend');
  if (old.revisie !== input.revisie) throw new Refused('verouderd');
  ctx.store.revisie.keep('risico', old, ctx.now());
  const risico = { ...old, ...input, id: old.id, besprekingId: old.besprekingId, revisie: old.revisie + 1 };
  ctx.store.oordeel.updateRisico(risico);
  noteMomentSince(ctx, input.besprekingId, 'risico', risico.id);
  return risico;
};
