import { reservekopieTot } from '../../../shared/domain/bewaren/reservekopie-tot.ts';
import {
  destroyedNaam,
  isOfNotitie,
  standOf,
  type Vernietiging,
} from '../../../shared/domain/bewaren/vernietiging.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import { mayOpenCasus } from '../rights/may-open-casus.ts';
import { obstaclesOf } from './vernietiging-view.ts';

/** May this one be executed now? Throws Refused vernietiging-geblokkeerd or niet-toegestaan. */
export function requireExecutable(ctx: Context, id: string): Vernietiging {
  const vernietiging = required(ctx.store.vernietiging.get(id));
  if (standOf(vernietiging) !== 'akkoord') throw new Refused('niet-toegestaan');
  const obstacles = obstaclesOf(ctx, vernietiging);
  if (obstacles.length > 0) throw new Refused('vernietiging-geblokkeerd', obstacles.join(' '));
  return vernietiging;
}

/**
 * Deletes every row of the casus, or of the notitie of no casus, and those of its contacten that were chosen and that nothing else names;
 * choosing is for who may open the casus (geen-toegang).
 * Not done yet after this: the store still has to be put under a new key, which noteUitgevoerd tells of.
 */
export function deleteCasus(ctx: Context, id: string, contactIds: readonly string[]): Vernietiging {
  const vernietiging = requireExecutable(ctx, id);
  const { casusId } = vernietiging;
  const store = ctx.store.vernietiging;
  if (contactIds.length > 0 && !mayOpenCasus(ctx, casusId, false)) throw new Refused('geen-toegang');
  const exports = store.exports(casusId);
  const ofNotitie = isOfNotitie(vernietiging);
  const offered = new Set(ofNotitie ? [] : store.contactenOnlyIn(casusId).map((contact) => contact.id));
  if (contactIds.some((contactId) => !offered.has(contactId))) throw new Refused('in-gebruik');
  const rijen = (ofNotitie ? ctx.store.looseNotitie : store).deleteRows(casusId);
  for (const contactId of contactIds) store.removeContact(contactId);
  const gewist = {
    ...vernietiging,
    gewistAt: ctx.now(),
    exports,
    rijen: contactIds.length === 0 ? rijen : { ...rijen, contact: contactIds.length },
    reservekopieTot: reservekopieTot(ctx.today()),
  };
  store.update(gewist);
  log(ctx, {
    actie: 'vernietigd',
    object: 'vernietiging',
    objectId: casusId,
    detail: `${vernietiging.nummer}: ${destroyedNaam(vernietiging)} gewist`,
  });
  return gewist;
}

/** The store is under a new key: what was deleted before is gone. Answers those that are done now. */
export function noteUitgevoerd(ctx: Context): Vernietiging[] {
  return ctx.store.vernietiging.unfinished().map((vernietiging) => {
    const done = { ...vernietiging, uitgevoerdAt: ctx.now() };
    ctx.store.vernietiging.update(done);
    log(ctx, {
      actie: 'vernietigd',
      object: 'vernietiging',
      objectId: vernietiging.casusId,
      detail: `${vernietiging.nummer}: sleutel vernieuwd, vernietiging klaar`,
    });
    return done;
  });
}
