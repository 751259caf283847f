import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { bevoegdhedenInstelling, bevoegdhedenOf } from './bevoegdheden-of.ts';

/** The whole list at once. A bevoegdheid is switched off and never taken out: notities name it. */
export const saveBevoegdheden: UseCase<'bevoegdheden.save'> = (ctx, { bevoegdheden, revisie }) => {
  const old = bevoegdhedenOf(ctx);
  if (old.revisie !== revisie) throw new Refused('verouderd');
  const ids = new Set(bevoegdheden.map(({ id }) => id));
  if (old.bevoegdheden.some(({ id }) => !ids.has(id))) throw new Refused('in-gebruik');
  ctx.store.instelling.save(bevoegdhedenInstelling, bevoegdheden, revisie + 1, ctx.now());
  log(ctx, { actie: 'gewijzigd', object: 'bevoegdheden', objectId: '' });
  return { bevoegdheden, revisie: revisie + 1 };
};
