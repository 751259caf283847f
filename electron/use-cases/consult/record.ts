import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Advice asked is no besluit: the fase stays. A correction names the consult it replaces, of the same casus. */
export const recordConsult: UseCase<'consult.record'> = (ctx, input) => {
  if (input.casusId !== null) required(ctx.store.casus.get(input.casusId));
  if (input.vervangt !== null) {
    const old = required(ctx.store.consult.get(input.vervangt));
    if (old.casusId !== input.casusId) throw new Refused('invoer-ongeldig');
    // Two corrections of one would leave open which of them counts.
    const known = ctx.store.consult.ofCasus(input.casusId);
    if (known.some(({ vervangt }) => vervangt === old.id)) throw new Refused('verouderd');
  }
  const consult = { ...input, id: ctx.newId(), door: ctx.gebruiker(), createdAt: ctx.now() };
  ctx.store.consult.insert(consult);
  const casus = input.casusId === null ? null : { object: 'casus', objectId: input.casusId };
  log(ctx, {
    actie: 'aangemaakt',
    ...(casus ?? { object: 'consult', objectId: consult.id }),
    detail: 'consult',
  });
  return consult;
};
