import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** The defaults of new casussen; those that exist keep what they have. */
export const saveGemeente: UseCase<'gemeente.save'> = (ctx, gemeente) => {
  if (ctx.kader(gemeente.kaderId, gemeente.kaderVersie) === null) throw new Refused('kader-ongeldig');
  ctx.store.gemeente.save(gemeente);
  log(ctx, { actie: 'gewijzigd', object: 'gemeente', objectId: '' });
  return {};
};
