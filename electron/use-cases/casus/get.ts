import { listContacten } from '../contact/list.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { missingOf } from './missing-of.ts';

/** The whole dossier of one casus. Opening it is noted once an hour per user. */
export const getCasus: UseCase<'casus.get'> = (ctx, { id }) => {
  const casus = required(ctx.store.casus.get(id));
  return {
    today: ctx.today(),
    casus,
    betrokkenen: ctx.store.casus.betrokkenen(id),
    deelnemers: ctx.store.casus.deelnemers(id),
    contactlijst: listContacten(ctx, {}),
    overleggen: ctx.store.overleg.rowsOfCasus(id),
    afspraken: ctx.store.afspraak.ofCasus(id).filter((afspraak) => !afspraak.ingetrokken),
    risicos: ctx.store.oordeel.risicos(id).filter((risico) => !risico.vervallen),
    fasebesluiten: ctx.store.oordeel.fasebesluiten(id),
    regie: ctx.store.casus.regie(id),
    beperking: ctx.store.beperking.now(id),
    informeringen: ctx.store.informering.ofCasus(id),
    missingByLaw: missingOf(ctx, id),
    logboek: ctx.store.logboek.ofObject(id),
  };
};
