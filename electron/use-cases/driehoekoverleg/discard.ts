import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { isVisible } from './get.ts';

/**
 * An agenda made by mistake, or of an overleg that did not come. Refused agenda-besloten, geen-toegang (a casus that
 * the user may not open stands on it) and verouderd.
 */
export const discardDriehoekoverleg: UseCase<'driehoekoverleg.discard'> = (ctx, { id, revisie }) => {
  const { driehoek } = ctx.store;
  const overleg = required(driehoek.getOverleg(id));
  if (driehoek.isDecidedIn(id)) throw new Refused('agenda-besloten');
  if (driehoek.agenda(id).some((notitieId) => !isVisible(ctx, notitieId))) throw new Refused('geen-toegang');
  if (overleg.revisie !== revisie) throw new Refused('verouderd');
  driehoek.removeOverleg(id);
  log(ctx, { actie: 'vervallen', object: 'driehoekoverleg', objectId: id, detail: overleg.datum });
  return {};
};
