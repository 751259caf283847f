import type { RequestName } from '../../../shared/ipc/contract.ts';
import { mayAsk, rechten } from '../../../shared/ipc/rechten.ts';
import type { Context } from '../context.ts';
import { logRefusal } from '../logboek/log-refusal.ts';
import { Refused } from '../refused.ts';
import { recordsOfInput } from './casussen-of-input.ts';
import { mayOpenCasus } from './may-open-casus.ts';
import { beperktCasus } from './beperkt-casus.ts';

/**
 * Before any request but those for outside: the user's rollen and the list of each casus it touches.
 * Throws Refused geen-recht, geen-toegang or beperkt; the refusal is in the logboek, in a transaction of its own.
 */
export function requireRight(ctx: Context, name: RequestName, input: unknown): void {
  const { casus, reads, beside } = rechten[name];
  const toRead = reads || beside === true;
  if (!mayAsk(ctx.user(), name)) throw refused(ctx, 'geen-recht', name, '');
  const records = recordsOfInput(ctx, casus, input);
  // A record of several casussen, an overleg, is open to who may open one of them.
  const closed = records.find((casussen) => !casussen.some((id) => mayOpenCasus(ctx, id, toRead)));
  if (closed !== undefined) throw refused(ctx, 'geen-toegang', name, closed[0] ?? '');
  const beperkt = beperktCasus(ctx, name, records.flat());
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
