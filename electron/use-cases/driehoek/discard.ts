import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { loadNotitie } from './get.ts';

/** Only of no casus: what was typed after a phone call and came to nothing. With a casus it goes when the casus goes. */
export const discardNotitie: UseCase<'driehoek.discard'> = (ctx, { id, revisie, reden }) => {
  const { driehoek, revisie: versions } = ctx.store;
  const notitie = loadNotitie(ctx, id);
  if (notitie.casusId !== null) throw new Refused('in-gebruik');
  if (notitie.revisie !== revisie) throw new Refused('verouderd');
  for (const besluit of driehoek.besluiten(id)) versions.removeOf('driehoekbesluit', besluit.id);
  driehoek.remove(id);
  versions.removeOf('driehoeknotitie', id);
  log(ctx, {
    actie: 'vervallen',
    object: 'driehoeknotitie',
    objectId: id,
    detail: `${notitie.nummer}: ${reden}`,
  });
  return {};
};
