import { needsGrond } from '../../../shared/domain/verzoek/needs-grond.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { openVerzoek } from './open-verzoek.ts';

/** The answer, by whom. A refusal names a ground and explains it, and stands as such in the logboek. */
export const decideVerzoek: UseCase<'verzoek.decide'> = (ctx, input) => {
  const { id, revisie, status, grond, antwoord, beslistDoor } = input;
  const old = openVerzoek(ctx, id, revisie);
  if (needsGrond(status) && (grond === null || antwoord === '')) throw new Refused('reden-nodig');
  if (!needsGrond(status) && grond !== null) throw new Refused('invoer-ongeldig', 'grond');
  const verzoek = {
    ...old,
    status,
    grond,
    antwoord,
    beslistDoor,
    beslistOp: ctx.today(),
    revisie: old.revisie + 1,
  };
  ctx.store.verzoek.update(verzoek);
  log(ctx, {
    actie: status === 'geweigerd' ? 'geweigerd' : 'gewijzigd',
    object: 'casus',
    objectId: old.casusId,
    detail: `verzoek om ${old.soort}: ${status}${grond === null ? '' : `, ${grond}`}`,
  });
  return verzoek;
};
