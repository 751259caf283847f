import type { BerichtSoort } from '../../../shared/domain/gebruiker/bericht.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** What this user has not read yet, oldest first. */
export const listBerichten: UseCase<'bericht.list'> = (ctx) => ctx.store.bericht.unseenBy(ctx.user().id);

export const markBerichtSeen: UseCase<'bericht.markSeen'> = (ctx, { id }) => {
  const { id: berichtId } = required(ctx.store.bericht.get(id));
  ctx.store.bericht.markSeen(berichtId, ctx.user().id, ctx.now());
  return {};
};

/** Tells every user at their next unlock; who did it knows. `over` is a name, '' when it is about nobody. */
export function tellEverybody(ctx: Context, soort: BerichtSoort, over: string): void {
  const id = ctx.newId();
  ctx.store.bericht.insert({ id, soort, door: ctx.gebruiker(), over, createdAt: ctx.now() });
  ctx.store.bericht.markSeen(id, ctx.user().id, ctx.now());
}
