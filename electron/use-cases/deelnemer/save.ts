import { keepEarlier } from '../keep-earlier.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Somebody who joins a casus, or a change of the roles held there; the earlier version is kept. */
export const saveDeelnemer: UseCase<'deelnemer.save'> = (ctx, input) => {
  if (input.id === null) {
    const added = { ...input, id: ctx.newId(), revisie: 1 };
    ctx.store.casus.insertDeelnemer(added);
    return added;
  }
  const old = keepEarlier(ctx, 'deelnemer', required(ctx.store.casus.getDeelnemer(input.id)), input.revisie);
  if (old.casusId !== input.casusId) throw new Refused('onbekend');
  const deelnemer = { ...input, revisie: old.revisie + 1 };
  ctx.store.casus.updateDeelnemer(deelnemer);
  return deelnemer;
};
