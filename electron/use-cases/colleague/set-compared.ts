import { log } from '../log.ts';
import type { UseCase } from '../use-case.ts';
import { presentColleague } from './present.ts';

/** That the six words were read out and were the same; or that these keys are not trusted any more. */
export const setCompared: UseCase<'colleague.setCompared'> = (ctx, { id, compared, revisie }) => {
  const old = presentColleague(ctx, id, revisie);
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
