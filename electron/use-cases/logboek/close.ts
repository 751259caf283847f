import { afsluitingDetail } from '../../../shared/domain/logboek/afsluiting.ts';
import { isClockBack, isClockInDoubt } from '../../../shared/domain/logboek/clock-doubt.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { logboekChain } from './get.ts';
import { removableRegels } from './termijn.ts';

/** A clock that went back is in doubt until who keeps the logboek has looked into it. */
function clockInDoubt({ store: { logboek }, now }: Context): boolean {
  const highest = logboek.highest();
  const looked = logboek.lastOfActie('bevinding-bekeken');
  if (highest !== null && highest.nummer > looked && isClockBack(now(), highest.moment)) return true;
  return isClockInDoubt(now(), {
    session: logboek.momentBefore(logboek.lastOfActie('ontgrendeld')),
    day: logboek.momentBeforeDay(now().slice(0, 10)),
  });
}

/**
 * The oldest lines leave at their term. A line that stays carries the number and hash of the last one that
 * left, so that the chain goes on from there. Refused klok-onzeker when the clock may have been put ahead or back.
 */
export const closeLogboek: UseCase<'logboek.close'> = (ctx, { totNummer }) => {
  const { logboek } = ctx.store;
  const removable = removableRegels(ctx);
  if (removable?.totNummer !== totNummer) throw new Refused('verouderd');
  if (clockInDoubt(ctx)) throw new Refused('klok-onzeker');
  const last = required(logboek.at(totNummer));
  log(ctx, {
    actie: 'logboek-afgesloten',
    object: 'logboek',
    objectId: '',
    detail: afsluitingDetail({ totNummer, laatsteHash: last.hash }, removable.aantal),
  });
  logboek.insertAfsluiting({ nummer: logboek.end().nummer, totNummer, laatsteHash: last.hash });
  logboek.removeTo(totNummer);
  return logboekChain(ctx);
};
