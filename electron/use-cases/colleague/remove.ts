import type { UseCase } from '../use-case.ts';
import { log } from '../log.ts';
import { presentColleague } from './present.ts';

/** A colleague we exchange nothing with any more: their keys are not trusted. What came from them stays, by name. */
export const removeColleague: UseCase<'colleague.remove'> = (ctx, { id, revisie }) => {
  const old = presentColleague(ctx, id, revisie);
  ctx.store.colleague.update({
    ...old,
    comparedAt: null,
    comparedBy: '',
    removedAt: ctx.now(),
    revisie: revisie + 1,
  });
  log(ctx, { actie: 'gewijzigd', object: 'colleague', objectId: id, detail: `${old.naam}: weggehaald` });
  return {};
};
