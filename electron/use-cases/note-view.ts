import type { LogboekActie } from '../../shared/domain/logboek/logboek.ts';
import type { Context } from './context.ts';
import { log } from './log.ts';

/** Looking at a casus: one line per user, casus and hour (WGS: who saw it). */
export function noteView(ctx: Context, casusId: string): void {
  noteOnceAnHour(ctx, 'ingezien', 'casus', casusId);
}

/** Looking at something that is no casus, such as the logboek itself. */
export function noteSeen(ctx: Context, object: string, objectId: string): void {
  noteOnceAnHour(ctx, 'ingezien', object, objectId);
}

/** Typing in a casus, or changing something of no casus: one line per user, object and hour. */
export function noteChange(ctx: Context, object: string, objectId: string): void {
  noteOnceAnHour(ctx, 'gewijzigd', object, objectId);
}

function noteOnceAnHour(ctx: Context, actie: LogboekActie, object: string, objectId: string): void {
  const now = ctx.now();
  const hour = `${now.slice(0, 13)}:00:00.000Z`;
  const noted = { objectId, actie, object, gebruiker: ctx.gebruiker() };
  if (ctx.store.logboek.notedSince(noted, hour, now)) return;
  log(ctx, { actie, object, objectId });
}
