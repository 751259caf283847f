import { withEarlier, type RevisieRecord } from '../../../shared/domain/revisie/restorable.ts';
import type { RevisieTabel } from '../../../shared/domain/revisie/revisie.ts';
import type { Context } from '../context.ts';
import { keptIn } from './record-of.ts';

/**
 * The record as it would be with an earlier version put back. People who were removed since stay away; a line that was
 * released to the zaalscherm is not: that was said of another text.
 */
export function withVersion<T extends RevisieTabel>(
  ctx: Context,
  tabel: T,
  now: RevisieRecord[T],
  inhoud: string,
): RevisieRecord[T] {
  const earlier = JSON.parse(inhoud) as Record<string, unknown>;
  const back = withEarlier(tabel, now, { ...earlier, ...stillThere(ctx, earlier) });
  return keptIn[tabel].parse(tabel === 'informatie' ? { ...back, vrijgegeven: false } : back);
}

function stillThere(
  ctx: Context,
  { betrokkeneId, bronnen }: Record<string, unknown>,
): Record<string, unknown> {
  const known = (id: unknown): boolean =>
    typeof id === 'string' &&
    (ctx.store.casus.getBetrokkene(id) ??
      ctx.store.contact.get(id) ??
      ctx.store.contact.getOrganisatie(id)) !== null;
  return {
    ...(betrokkeneId === undefined ? {} : { betrokkeneId: known(betrokkeneId) ? betrokkeneId : null }),
    ...(Array.isArray(bronnen) ? { bronnen: bronnen.filter(known) } : {}),
  };
}
