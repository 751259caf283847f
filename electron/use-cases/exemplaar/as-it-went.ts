import type { Exemplaar } from '../../../shared/domain/verslag/exemplaar.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import type { Context } from '../context.ts';
import { noteView } from '../note-view.ts';
import { required } from '../refused.ts';

/** A copy with its paper exactly as it went; looking at it is noted. Throws Refused onbekend. */
export function exemplaarAsItWent(ctx: Context, id: string): { exemplaar: Exemplaar; paper: Paper } {
  const exemplaar = required(ctx.store.exemplaar.get(id));
  ctx.store.transaction(() => noteView(ctx, exemplaar.casusId));
  return { exemplaar, paper: JSON.parse(ctx.store.exemplaar.inhoud(id)) as Paper };
}
