import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { loadNotitie } from './get.ts';

/** Only of no casus, never laid down and not decided on: what was typed after a phone call and came to nothing. Refused in-gebruik, notitie-vastgelegd, op-vernietigingslijst, verouderd. */
export const discardNotitie: UseCase<'driehoek.discard'> = (ctx, { id, revisie }) => {
  const { driehoek, looseNotitie, vernietiging } = ctx.store;
  const notitie = loadNotitie(ctx, id);
  if (notitie.casusId !== null) throw new Refused('in-gebruik');
  // What was laid down may lie with somebody, and what was decided counts.
  if (driehoek.versies(id).length > 0 || driehoek.besluiten(id).length > 0) {
    throw new Refused('notitie-vastgelegd');
  }
  if (notitie.revisie !== revisie) throw new Refused('verouderd');
  if (vernietiging.ofCasus(id) !== null) throw new Refused('op-vernietigingslijst');
  looseNotitie.deleteRows(id);
  log(ctx, {
    actie: 'vervallen',
    object: 'driehoeknotitie',
    objectId: id,
    detail: notitie.nummer,
  });
  return {};
};
