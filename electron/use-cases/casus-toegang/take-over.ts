import { log } from '../log.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Somebody is ill and the overleg goes on: a voorzitter opens the casus of a colleague. Why stands with the casus, not in the logboek. */
export const takeOverCasus: UseCase<'casus.takeOver'> = (ctx, { colleagueCasusId, reden }) => {
  const { id: casusId } = required(ctx.store.casus.get(colleagueCasusId));
  ctx.store.casusToegang.grant({
    casusId,
    gebruikerId: ctx.user().id,
    sinds: ctx.now(),
    door: ctx.gebruiker(),
    reden,
  });
  log(ctx, { actie: 'gewijzigd', object: 'casus', objectId: casusId, detail: 'waarneming' });
  return {};
};
