import type { InvoerMoment } from '../../shared/domain/delen/deel-bron.ts';
import type { Context } from './context.ts';

/** When it was entered: who was there then may have it on paper. An afspraak keeps its first moment, for the list is read aloud at the end. */
export function noteMoment(
  ctx: Context,
  besprekingId: string,
  bron: InvoerMoment['bron'],
  bronId: string,
): void {
  const moment = { bron, bronId, moment: ctx.now() };
  if (bron === 'afspraak') ctx.store.delen.noteFirst(besprekingId, moment);
  else ctx.store.delen.noteLast(besprekingId, moment);
}
