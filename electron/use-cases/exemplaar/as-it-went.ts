import type { Exemplaar } from '../../../shared/domain/verslag/exemplaar.ts';
import { mayAsk } from '../../../shared/ipc/rechten.ts';
import { shownBy } from '../../../shared/ipc/shown-by.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import type { Context } from '../context.ts';
import { noteSeen, noteView } from '../note-view.ts';
import { Refused, required } from '../refused.ts';

/**
 * A copy with its paper exactly as it went; looking at it is noted. Throws Refused onbekend, and geen-recht when the user
 * may not look at such a paper at all.
 */
export function exemplaarAsItWent(ctx: Context, id: string): { exemplaar: Exemplaar; paper: Paper } {
  const exemplaar = required(ctx.store.exemplaar.get(id));
  if (!mayAsk(ctx.user(), shownBy[exemplaar.soort])) throw new Refused('geen-recht');
  const [casusId] = ctx.store.casusOf('exemplaar', id);
  ctx.store.transaction(() => {
    if (casusId !== undefined) noteView(ctx, casusId);
    else noteSeen(ctx, 'driehoeknotitie', exemplaar.driehoeknotitieId ?? '');
  });
  return { exemplaar, paper: JSON.parse(ctx.store.exemplaar.inhoud(id)) as Paper };
}
