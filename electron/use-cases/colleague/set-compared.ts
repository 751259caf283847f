import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** That the six words were read out and were the same; or that these keys are not trusted any more. */
export const setCompared: UseCase<'colleague.setCompared'> = (ctx, { id, compared, revisie }) => {
  const old = required(ctx.store.colleague.get(id));
  if (old.revisie !== revisie) throw new Refused('verouderd');
  ctx.store.colleague.update({
    ...old,
    comparedAt: compared ? ctx.now() : null,
    comparedBy: compared ? ctx.gebruiker() : '',
    revisie: revisie + 1,
  });
  const detail = `${old.naam}: ${compared ? 'woorden vergeleken' : 'niet meer vertrouwd'}`;
  log(ctx, { actie: 'gewijzigd', object: 'colleague', objectId: id, detail });
  return {};
};
