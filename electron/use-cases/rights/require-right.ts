import type { RequestName } from '../../../shared/ipc/contract.ts';
import { mayAsk, rechten } from '../../../shared/ipc/rechten.ts';
import type { Context } from '../context.ts';
import { logRefusal } from '../logboek/log-refusal.ts';
import { Refused } from '../refused.ts';
import { casussenOfInput } from './casussen-of-input.ts';
import { mayOpenCasus } from './may-open-casus.ts';
import { beperktCasus } from './beperkt-casus.ts';

/**
 * Before any request but those for outside: the user's rollen and the list of each casus it touches.
 * Throws Refused geen-recht, geen-toegang or beperkt; the refusal is in the logboek, in a transaction of its own.
 */
export function requireRight(ctx: Context, name: RequestName, input: unknown): void {
  const { casus, reads } = rechten[name];
  if (!mayAsk(ctx.user(), name)) throw refused(ctx, 'geen-recht', name, '');
  const touched = casussenOfInput(ctx, casus, input);
  const closed = touched.find((id) => !mayOpenCasus(ctx, id, reads));
  // An overleg of several casussen is also the overleg of who may open one of them.
  const open = name === 'overleg.save' && touched.some((id) => mayOpenCasus(ctx, id, reads));
  if (closed !== undefined && !open) throw refused(ctx, 'geen-toegang', name, closed);
  const beperkt = beperktCasus(ctx, name, touched);
  if (beperkt !== null) throw refused(ctx, 'beperkt', name, beperkt);
}

function refused(
  ctx: Context,
  code: 'geen-recht' | 'geen-toegang' | 'beperkt',
  name: RequestName,
  casusId: string,
): Refused {
  logRefusal(ctx, { request: name, code, casusId });
  return new Refused(code);
}
