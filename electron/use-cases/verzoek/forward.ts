import { keepEarlier } from '../keep-earlier.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Notes that another verwerkingsverantwoordelijke heard of the request; also after it was answered. */
export const forwardVerzoek: UseCase<'verzoek.forward'> = (ctx, { id, revisie, doorzending }) => {
  const old = keepEarlier(ctx, 'verzoek', required(ctx.store.verzoek.get(id)), revisie);
  const { verwerkingsverantwoordelijken } = required(ctx.store.casus.get(old.casusId));
  if (!verwerkingsverantwoordelijken.includes(doorzending.verantwoordelijke)) {
    throw new Refused('invoer-ongeldig', 'verantwoordelijke');
  }
  const verzoek = {
    ...old,
    doorgezonden: [...old.doorgezonden, doorzending],
    revisie: old.revisie + 1,
  };
  ctx.store.verzoek.update(verzoek);
  log(ctx, {
    actie: 'gewijzigd',
    object: 'casus',
    objectId: old.casusId,
    detail: `verzoek om ${old.soort}: doorgezonden`,
  });
  return verzoek;
};
