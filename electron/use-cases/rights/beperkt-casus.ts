import type { RequestName } from '../../../shared/ipc/contract.ts';
import { allowedUnderBeperking } from '../../../shared/ipc/allowed-under-beperking.ts';
import { rechten } from '../../../shared/ipc/rechten.ts';
import type { Context } from '../context.ts';

/** The casus under a beperking that this request would use, or null (AVG art. 18 lid 2). */
export function beperktCasus(ctx: Context, name: RequestName, touched: readonly string[]): string | null {
  if (rechten[name].reads || allowedUnderBeperking.has(name)) return null;
  return touched.find((id) => ctx.store.beperking.isNow(id)) ?? null;
}
