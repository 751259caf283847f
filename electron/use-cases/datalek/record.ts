import { nextDatalekNummer } from '../../../shared/domain/datalek/datalek.ts';
import { dutchMoment } from '../../../shared/domain/datalek/datalek-clock.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Anybody can note a possible datalek; the clock of 72 hours runs from its discovery (AVG art. 33). */
export const recordDatalek: UseCase<'datalek.record'> = (ctx, { ontdektOp, ontdektTijd, ...facts }) => {
  const ontdektAt = dutchMoment(ontdektOp, ontdektTijd);
  if (ontdektAt > ctx.now()) throw new Refused('invoer-ongeldig', 'ontdektOp');
  const today = ctx.today();
  const datalek = {
    ...facts,
    id: ctx.newId(),
    nummer: nextDatalekNummer(today, ctx.store.datalek.lastNummer(today.slice(0, 4))),
    ontdektAt,
    meldingAp: { melding: 'open' as const },
    meldingBetrokkenen: { melding: 'open' as const },
    afgeslotenAt: null,
    door: ctx.gebruiker(),
    createdAt: ctx.now(),
    revisie: 1,
  };
  ctx.store.datalek.insert(datalek);
  log(ctx, { actie: 'aangemaakt', object: 'datalek', objectId: datalek.id, detail: datalek.nummer });
  return { nummer: datalek.nummer, ontdektAt, now: ctx.now() };
};
