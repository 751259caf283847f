import type { InvoerMoment } from '../../shared/domain/delen/deel-bron.ts';
import type { Context } from './context.ts';

/** When it was entered or last changed: who was there then may have it on paper. */
export function noteMoment(
  ctx: Context,
  besprekingId: string,
  bron: InvoerMoment['bron'],
  bronId: string,
): void {
  ctx.store.delen.noteMoment(besprekingId, { bron, bronId, moment: ctx.now() });
}
