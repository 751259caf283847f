import { loadOpenBespreking } from '../bespreking/load.ts';
import { noteMoment, noteMomentSince } from '../note-moment.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

export const saveScenario: UseCase<'scenario.save'> = (ctx, input) => {
  const { casusId } = loadOpenBespreking(ctx, input.besprekingId);
  if (input.id === null) {
    const scenario = { ...input, id: ctx.newId(), casusId, revisie: 1 };
    ctx.store.oordeel.insertScenario(scenario);
    noteMoment(ctx, input.besprekingId, 'scenario', scenario.id);
    return scenario;
  }
  const old = required(ctx.store.oordeel.getScenario(input.id));
  if (old.casusId !== casusId) throw new Refused('onbekend');
  if (old.revisie !== input.revisie) throw new Refused('verouderd');
  ctx.store.revisie.keep('scenario', old, ctx.now());
  const scenario = { ...old, ...input, id: old.id, besprekingId: old.besprekingId, revisie: old.revisie + 1 };
  ctx.store.oordeel.updateScenario(scenario);
  noteMomentSince(ctx, input.besprekingId, 'scenario', scenario.id);
  return scenario;
};
