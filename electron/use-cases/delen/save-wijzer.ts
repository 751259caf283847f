import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { wijzerInstelling, wijzerOf } from './wijzer-of.ts';

/** The whole list at once; it counts for every paper that is made from now on. Throws Refused verouderd. */
export const saveDelenWijzer: UseCase<'delenwijzer.save'> = (ctx, { regels, revisie }) => {
  if (wijzerOf(ctx).revisie !== revisie) throw new Refused('verouderd');
  ctx.store.instelling.save(wijzerInstelling, regels, revisie + 1, ctx.now());
  log(ctx, { actie: 'gewijzigd', object: 'delenwijzer', objectId: '' });
  return { regels, revisie: revisie + 1 };
};
