import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { driehoekoverlegView, isVisible } from './get.ts';

/** Day, time and place with the agenda in its order. A notitie on which was decided in it stays on the agenda. */
export const saveDriehoekoverleg: UseCase<'driehoekoverleg.save'> = (ctx, { overleg, notitieIds }) => {
  const { driehoek } = ctx.store;
  if (new Set(notitieIds).size !== notitieIds.length) throw new Refused('invoer-ongeldig');
  for (const id of notitieIds) required(driehoek.get(id));
  if (overleg.id === null) {
    const made = { ...overleg, id: ctx.newId(), revisie: 1 };
    driehoek.insertOverleg(made);
    driehoek.setAgenda(made.id, notitieIds);
    log(ctx, { actie: 'aangemaakt', object: 'driehoekoverleg', objectId: made.id });
    return driehoekoverlegView(ctx, made.id);
  }
  const old = required(driehoek.getOverleg(overleg.id));
  if (old.revisie !== overleg.revisie) throw new Refused('verouderd');
  const before = driehoek.agenda(old.id);
  const gone = before.filter((id) => !notitieIds.includes(id));
  const hidden = gone.filter((id) => !isVisible(ctx, id));
  const decided = gone
    .filter((id) => !hidden.includes(id))
    .some((id) => driehoek.besluiten(id).some((one) => one.driehoekoverlegId === old.id));
  if (decided) throw new Refused('in-gebruik');
  driehoek.updateOverleg({ ...overleg, revisie: old.revisie + 1 });
  // What the user may not see keeps its place.
  const agenda = [...notitieIds];
  for (const id of hidden) agenda.splice(before.indexOf(id), 0, id);
  driehoek.setAgenda(old.id, agenda);
  return driehoekoverlegView(ctx, old.id);
};
