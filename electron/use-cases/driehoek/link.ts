import { log } from '../log.ts';
import { keepEarlier } from '../keep-earlier.ts';
import { requireOpenCasus } from '../bewaren/require-open-casus.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { loadNotitie } from './get.ts';

/** Begun after a phone call, now about a casus; it does not move from one casus to another. Refuses al-beslist. */
export const linkNotitie: UseCase<'driehoek.link'> = (ctx, { id, revisie, casusId }) => {
  const loaded = loadNotitie(ctx, id);
  if (loaded.casusId !== null) throw new Refused('al-beslist');
  requireOpenCasus(ctx, casusId);
  const old = keepEarlier(ctx, 'driehoeknotitie', loaded, revisie);
  const notitie = { ...old, casusId, revisie: old.revisie + 1 };
  ctx.store.driehoek.update(notitie);
  log(ctx, {
    actie: 'gewijzigd',
    object: 'casus',
    objectId: casusId,
    detail: `driehoeknotitie ${notitie.nummer} gekoppeld`,
  });
  return notitie;
};
