import { isAnswered } from '../../../shared/domain/datalek/datalek.ts';
import { keepEarlier } from '../keep-earlier.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** What became known later: consequences, measures, who was told or why not, and that it is closed. */
export const saveDatalek: UseCase<'datalek.save'> = (ctx, { afgesloten, ...input }) => {
  const old = keepEarlier(ctx, 'datalek', required(ctx.store.datalek.get(input.id)), input.revisie);
  if (old.afgeslotenAt !== null) throw new Refused('al-beslist');
  if (input.meldingAp.melding === 'gemeld' && input.meldingAp.at > ctx.now()) {
    throw new Refused('invoer-ongeldig', 'meldingAp');
  }
  if (afgesloten && !isAnswered(input)) throw new Refused('datalek-onvolledig');
  const datalek = {
    ...old,
    ...input,
    afgeslotenAt: afgesloten ? ctx.now() : null,
    revisie: old.revisie + 1,
  };
  ctx.store.datalek.update(datalek);
  const detail = `${old.nummer}${afgesloten ? ': afgesloten' : ''}`;
  log(ctx, { actie: 'gewijzigd', object: 'datalek', objectId: old.id, detail });
  return datalek;
};
