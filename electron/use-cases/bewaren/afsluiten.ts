import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { casusBewaren } from './of-casus.ts';

/** Closes a casus, with its resultaat and what becomes of it (Archiefwet). Refused while an overleg runs. */
export const afsluiten: UseCase<'casus.afsluiten'> = (ctx, { casusId, resultaat, archiefnominatie }) => {
  const casus = required(ctx.store.casus.get(casusId));
  if (casus.afgeslotenOp !== null) throw new Refused('casus-afgesloten');
  if (ctx.store.bewaren.isRunning(casusId)) throw new Refused('overleg-loopt');
  ctx.store.casus.update({ ...casus, afgeslotenOp: ctx.today(), revisie: casus.revisie + 1 });
  ctx.store.bewaren.insertAfsluiting({
    id: ctx.newId(),
    casusId,
    soort: 'afgesloten',
    datum: ctx.today(),
    resultaat,
    archiefnominatie,
    reden: '',
    door: ctx.gebruiker(),
    createdAt: ctx.now(),
  });
  log(ctx, { actie: 'afgesloten', object: 'casus', objectId: casusId, detail: archiefnominatie });
  return casusBewaren(ctx, casusId);
};

/** Opens a closed casus again, with a reason. A term that runs from closing begins anew at the next closing. */
export const heropenen: UseCase<'casus.heropenen'> = (ctx, { casusId, reden }) => {
  const casus = required(ctx.store.casus.get(casusId));
  if (casus.afgeslotenOp === null) throw new Refused('niet-toegestaan');
  if (ctx.store.vernietiging.ofCasus(casusId) !== null) throw new Refused('op-vernietigingslijst');
  ctx.store.casus.update({ ...casus, afgeslotenOp: null, revisie: casus.revisie + 1 });
  ctx.store.bewaren.insertAfsluiting({
    id: ctx.newId(),
    casusId,
    soort: 'heropend',
    datum: ctx.today(),
    resultaat: '',
    archiefnominatie: '',
    reden,
    door: ctx.gebruiker(),
    createdAt: ctx.now(),
  });
  log(ctx, { actie: 'gewijzigd', object: 'casus', objectId: casusId, detail: 'heropend' });
  return casusBewaren(ctx, casusId);
};
