import type { Context } from '../context.ts';
import { log } from '../log.ts';

type OwnKeys = NonNullable<ReturnType<Context['store']['colleague']['ownKeys']>>;

/** Keeps new key pairs, unless another request made some meanwhile; answers those that count. */
export function keepOwnKeys(ctx: Context, made: OwnKeys): OwnKeys {
  const known = ctx.store.colleague.ownKeys();
  if (known !== null) return known;
  ctx.store.colleague.saveOwnKeys(made, ctx.now());
  log(ctx, { actie: 'aangemaakt', object: 'pakketsleutel', objectId: '' });
  return made;
}
