import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { loadNotitie } from './get.ts';

/** Only of no casus, never laid down and not decided on: what was typed after a phone call and came to nothing. Refused in-gebruik, notitie-vastgelegd, verouderd. */
export const discardNotitie: UseCase<'driehoek.discard'> = (ctx, { id, revisie }) => {
  const { driehoek, revisie: versions } = ctx.store;
  const notitie = loadNotitie(ctx, id);
  if (notitie.casusId !== null) throw new Refused('in-gebruik');
  // What was laid down may lie with somebody, and what was decided counts.
  if (driehoek.versies(id).length > 0 || driehoek.besluiten(id).length > 0) {
    throw new Refused('notitie-vastgelegd');
  }
  if (notitie.revisie !== revisie) throw new Refused('verouderd');
  driehoek.remove(id);
  versions.removeOf('driehoeknotitie', id);
  log(ctx, {
    actie: 'vervallen',
    object: 'driehoeknotitie',
    objectId: id,
    // Without the reden: it is typed, and the logboek stays.
    detail: notitie.nummer,
  });
  return {};
};
