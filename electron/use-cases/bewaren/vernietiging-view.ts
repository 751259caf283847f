import { vernietigingObstacles } from '../../../shared/domain/bewaren/vernietiging-obstacles.ts';
import { isOfNotitie, standOf, type Vernietiging } from '../../../shared/domain/bewaren/vernietiging.ts';
import type { VernietigingView } from '../../../shared/ipc/contract/vernietiging.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';
import { mayOpenCasus } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';
import { retentionOfCasus, retentionOfNotitie } from './retention.ts';
import { termijnenOf } from './termijnen.ts';

/** What stands in the way of destroying this casus, or this notitie of no casus, now, in words. */
export function obstaclesOf(
  ctx: Context,
  { casusId, casusnummer, grond }: Pick<Vernietiging, 'casusId' | 'casusnummer' | 'grond'>,
): string[] {
  if (isOfNotitie({ casusnummer })) return notitieObstacles(ctx, casusId);
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

/** A change begins the term anew, and one that was linked goes with its casus. */
function notitieObstacles(ctx: Context, notitieId: string): string[] {
  const kept = ctx.store.looseNotitie.get(notitieId);
  if (kept === null) {
    return ['Deze notitie hoort nu bij een casus, of is weggegooid. Haal haar van de lijst.'];
  }
  const { verstreken } = retentionOfNotitie(kept, termijnenOf(ctx), ctx.today());
  return verstreken ? [] : ['De bewaartermijn is nog niet voorbij.'];
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
  const ofNotitie = isOfNotitie(vernietiging);
  const contacten = ahead && !ofNotitie ? ctx.store.vernietiging.contactenOnlyIn(casusId) : [];
  const rows = ofNotitie ? ctx.store.looseNotitie : ctx.store.vernietiging;
  const open = mayOpenCasus(ctx, casusId, false);
  return {
    vernietiging,
    obstacles: ahead ? obstaclesOf(ctx, vernietiging) : [],
    rijen: ahead ? rows.countRows(casusId) : vernietiging.rijen,
    contacten: open ? contacten : [],
    closedContacten: open ? 0 : contacten.length,
    alone,
    ownAkkoord: akkoordEen?.gebruikerId === userId || akkoordTwee?.gebruikerId === userId,
  };
}

export const getVernietiging: UseCase<'vernietiging.get'> = (ctx, { id }) => vernietigingView(ctx, id);

export const listVernietigingen: UseCase<'vernietiging.list'> = (ctx) => ctx.store.vernietiging.all();
