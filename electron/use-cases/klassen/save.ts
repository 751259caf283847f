import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { klassenInstelling, klassenOf } from './klassen-of.ts';

/** The whole list at once. A klasse is switched off and never taken out: lines may bear it. */
export const saveKlassen: UseCase<'klassen.save'> = (ctx, { klassen, revisie }) => {
  const old = klassenOf(ctx);
  if (old.revisie !== revisie) throw new Refused('verouderd');
  const ids = new Set(klassen.map(({ id }) => id));
  if (old.klassen.some(({ id }) => !ids.has(id))) throw new Refused('in-gebruik');
  ctx.store.instelling.save(klassenInstelling, klassen, revisie + 1, ctx.now());
  log(ctx, { actie: 'gewijzigd', object: 'klassen', objectId: '' });
  return { klassen, revisie: revisie + 1 };
};
