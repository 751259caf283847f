import type { Context } from './context.ts';
import { log } from './log.ts';

/** Looking at a casus: one line per user, casus and hour (WGS: who saw it). */
export function noteView(ctx: Context, casusId: string): void {
  const hour = `${ctx.now().slice(0, 13)}:00:00.000Z`;
  if (ctx.store.logboek.viewedSince(casusId, ctx.gebruiker(), hour)) return;
  log(ctx, { actie: 'ingezien', object: 'casus', objectId: casusId });
}
