import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Name, function and rol; the keys never change: other keys are another colleague. */
export const saveColleague: UseCase<'colleague.save'> = (ctx, { id, naam, functie, rol, revisie }) => {
  const old = required(ctx.store.colleague.get(id));
  if (old.revisie !== revisie) throw new Refused('verouderd');
  ctx.store.colleague.update({ ...old, naam, functie, rol, revisie: revisie + 1 });
  log(ctx, { actie: 'gewijzigd', object: 'colleague', objectId: id, detail: `${naam}: ${rol}` });
  return {};
};
