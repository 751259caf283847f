import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { requireOnderdelen } from '../verslag/list-onderdelen.ts';

/** A note or verklaring beside what was recorded (AVG art. 16); from now on every paper of the casus carries it, for who may have it. Throws Refused onbekend. */
export const recordRectificatie: UseCase<'rectificatie.record'> = (ctx, input) => {
  required(ctx.store.casus.get(input.casusId));
  if (
    input.verzoekId !== null &&
    required(ctx.store.verzoek.get(input.verzoekId)).casusId !== input.casusId
  ) {
    throw new Refused('invoer-ongeldig', 'verzoekId');
  }
  requireOnderdelen(ctx, input.casusId, input.onderdelen);
  const rectificatie = { ...input, id: ctx.newId(), door: ctx.gebruiker(), createdAt: ctx.now() };
  ctx.store.rectificatie.insert(rectificatie);
  log(ctx, { actie: 'correctie', object: 'casus', objectId: input.casusId, detail: input.soort });
  return rectificatie;
};
