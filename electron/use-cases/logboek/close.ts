import { afsluitingDetail } from '../../../shared/domain/logboek/afsluiting.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { logboekChain } from './get.ts';
import { removableRegels } from './termijn.ts';

/**
 * The oldest lines leave at their term. A line that stays carries the number and hash of the last one that
 * left, so that the chain goes on from there.
 */
export const closeLogboek: UseCase<'logboek.close'> = (ctx, { totNummer }) => {
  const { logboek } = ctx.store;
  if (removableRegels(ctx)?.totNummer !== totNummer) throw new Refused('verouderd');
  const last = required(logboek.at(totNummer));
  log(ctx, {
    actie: 'logboek-afgesloten',
    object: 'logboek',
    objectId: '',
    detail: afsluitingDetail({ totNummer, laatsteHash: last.hash }),
  });
  logboek.insertAfsluiting({ nummer: logboek.end().nummer, totNummer, laatsteHash: last.hash });
  logboek.removeTo(totNummer);
  return logboekChain(ctx);
};
