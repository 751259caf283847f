import {
  driehoekbesluitSchema,
  type Driehoekbesluit,
} from '../../../shared/domain/driehoek/driehoekbesluit.ts';
import type { Context } from '../context.ts';

/** What was decided by that moment (UTC), as it stood then: what was put right or struck later reads as before. */
export function besluitenAt(ctx: Context, notitieId: string, at: string): Driehoekbesluit[] {
  return ctx.store.driehoek
    .besluiten(notitieId)
    .filter(({ createdAt }) => createdAt <= at)
    .map((besluit) => {
      const then = writtenOverSince(ctx, besluit, at).at(-1);
      return then === undefined ? besluit : driehoekbesluitSchema.parse(JSON.parse(then.inhoud));
    });
}

/** Whether something was decided, put right or struck after that moment (UTC). */
export function isDecidedSince(ctx: Context, notitieId: string, at: string): boolean {
  return ctx.store.driehoek
    .besluiten(notitieId)
    .some((besluit) => besluit.createdAt > at || writtenOverSince(ctx, besluit, at).length > 0);
}

/** The newest first. */
function writtenOverSince(ctx: Context, { id }: Driehoekbesluit, at: string) {
  return ctx.store.revisie.rows('driehoekbesluit', id).filter(({ moment }) => moment > at);
}
