import { vernietigingObstacles } from '../../../shared/domain/bewaren/vernietiging-obstacles.ts';
import { standOf, type Vernietiging } from '../../../shared/domain/bewaren/vernietiging.ts';
import type { VernietigingView } from '../../../shared/ipc/contract/vernietiging.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';
import { mayOpenCasus } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';
import { retentionOfCasus } from './retention.ts';

/** What stands in the way of destroying this casus now, in words. */
export function obstaclesOf(
  ctx: Context,
  { casusId, grond }: Pick<Vernietiging, 'casusId' | 'grond'>,
): string[] {
  const { bewaren } = ctx.store;
  const { row, retention } = retentionOfCasus(ctx, casusId);
  return vernietigingObstacles({
    grond,
    retention,
    archiefnominatie: row.archiefnominatie === '' ? null : row.archiefnominatie,
    beperkt: bewaren.isBeperkt(casusId),
    openVerzoeken: bewaren.openVerzoeken(casusId),
    running: bewaren.isRunning(casusId),
  });
}

/**
 * One line of the list with what it would take, or of the register with what went. No content; names of
 * people only for who may open the casus.
 */
export function vernietigingView(ctx: Context, id: string): VernietigingView {
  const vernietiging = required(ctx.store.vernietiging.get(id));
  const { alone, id: userId } = ctx.user();
  const stand = standOf(vernietiging);
  const ahead = stand === 'voorgesteld' || stand === 'akkoord';
  const { akkoordEen, akkoordTwee, casusId } = vernietiging;
  const contacten = ahead ? ctx.store.vernietiging.contactenOnlyIn(casusId) : [];
  const open = mayOpenCasus(ctx, casusId, false);
  return {
    vernietiging,
    obstacles: ahead ? obstaclesOf(ctx, vernietiging) : [],
    rijen: ahead ? ctx.store.vernietiging.countRows(casusId) : vernietiging.rijen,
    contacten: open ? contacten : [],
    closedContacten: open ? 0 : contacten.length,
    alone,
    ownAkkoord: akkoordEen?.gebruikerId === userId || akkoordTwee?.gebruikerId === userId,
  };
}

export const getVernietiging: UseCase<'vernietiging.get'> = (ctx, { id }) => vernietigingView(ctx, id);

export const listVernietigingen: UseCase<'vernietiging.list'> = (ctx) => ctx.store.vernietiging.all();
