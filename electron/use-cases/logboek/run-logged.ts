import type { RequestInput, RequestOutput } from '../../../shared/ipc/contract.ts';
import { rechten } from '../../../shared/ipc/rechten.ts';
import { useCases, type UseCaseName } from '../all.ts';
import type { Context } from '../context.ts';
import { noteChange, noteView } from '../note-view.ts';
import { Refused } from '../refused.ts';
import { casussenOfInput } from '../rights/casussen-of-input.ts';
import { isNotedRefusal, logRefusal } from './log-refusal.ts';

/** Half-typed text, where somebody looks, and what somebody has read: these change nothing of a casus. */
const notLogged: ReadonlySet<UseCaseName> = new Set<UseCaseName>([
  'invoer.saveDraft',
  'draft.get',
  'draft.save',
  'fasebesluit.saveDraft',
  'bespreking.goTo',
  'bericht.markSeen',
]);

/**
 * One use-case in one transaction, with its lines in the logboek: a view or a change of each casus it touches,
 * unless it logged its own act. Throws what the use-case throws; a refusal stays in the logboek.
 */
export function runLogged<N extends UseCaseName>(
  ctx: Context,
  name: N,
  input: RequestInput<N>,
): RequestOutput<N> {
  const run = useCases[name] as unknown as (ctx: Context, input: RequestInput<N>) => RequestOutput<N>;
  const { casus, reads } = rechten[name];
  // Before it runs: what it removes cannot be found afterwards.
  const touched = casussenOfInput(ctx, casus, input);
  try {
    return ctx.store.transaction(() => {
      const before = ctx.store.logboek.end().nummer;
      const value = run(ctx, input);
      if (ctx.store.logboek.end().nummer === before && !notLogged.has(name)) note(ctx, name, touched, reads);
      return value;
    });
  } catch (error) {
    if (error instanceof Refused && isNotedRefusal(error.code)) {
      logRefusal(ctx, { request: name, code: error.code, casusId: touched[0] ?? '' });
    }
    throw error;
  }
}

function note(ctx: Context, name: UseCaseName, touched: readonly string[], reads: boolean): void {
  for (const id of touched) {
    if (reads) noteView(ctx, id);
    else noteChange(ctx, 'casus', id);
  }
  if (touched.length === 0 && !reads) noteChange(ctx, name.slice(0, name.indexOf('.')), '');
}
