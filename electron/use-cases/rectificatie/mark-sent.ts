import { ontvangersOf } from '../../../shared/domain/rectificatie/ontvangers.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** A recipient of an earlier file was told of the rectificatie (AVG art. 19). */
export const markRectificatieSent: UseCase<'rectificatie.markSent'> = (ctx, { id, ontvanger }) => {
  const { casusId, createdAt } = required(ctx.store.rectificatie.get(id));
  const { rectificatie, exemplaar } = ctx.store;
  const known = ontvangersOf(rectificatie.exports(casusId), exemplaar.ofCasus(casusId), createdAt, []);
  if (!known.some(({ naam }) => naam === ontvanger)) throw new Refused('onbekend');
  ctx.store.rectificatie.insertBericht(id, { ontvanger, gestuurdAt: ctx.now(), door: ctx.gebruiker() });
  log(ctx, { actie: 'gewijzigd', object: 'casus', objectId: casusId, detail: 'bericht over rectificatie' });
  return {};
};
