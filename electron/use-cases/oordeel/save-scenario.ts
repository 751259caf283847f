import { loadOpenBespreking } from '../bespreking/load.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

export const saveScenario: UseCase<'scenario.save'> = (ctx, input) => {
  const { casusId } = loadOpenBespreking(ctx, input.besprekingId);
  if (input.id === null) {
    const scenario = { ...input, id: ctx.newId(), casusId, revisie: 1 };
    ctx.store.oordeel.insertScenario(scenario);
    return scenario;
  }
  const old = required(ctx.store.oordeel.getScenario(input.id));
  if (old.revisie !== input.revisie) throw new Refused('verouderd');
  ctx.store.revisie.keep('scenario', old, ctx.now());
  const scenario = { ...old, ...input, id: old.id, besprekingId: old.besprekingId, revisie: old.revisie + 1 };
  ctx.store.oordeel.updateScenario(scenario);
  return scenario;
};
