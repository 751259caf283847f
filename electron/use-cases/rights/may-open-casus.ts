import type { Context } from '../context.ts';

/** Whether the user may open a casus: by its list, or, to read, as AOV'er when it is shared with openbare orde. */
export function mayOpenCasus(ctx: Context, casusId: string, toRead: boolean): boolean {
  const user = ctx.user();
  if (user.alone || ctx.store.casusToegang.has(casusId, user.id)) return true;
  return toRead && user.rollen.includes('aov') && ctx.store.casus.get(casusId)?.gedeeldOpenbareOrde === true;
}

/** The casussen that lists may show; null: all of them. */
export function visibleCasussen(ctx: Context): ReadonlySet<string> | null {
  const user = ctx.user();
  if (user.alone) return null;
  const { casusToegang } = ctx.store;
  const shared = user.rollen.includes('aov') ? casusToegang.sharedWithOpenbareOrde() : [];
  return new Set([...casusToegang.casussenOf(user.id), ...shared]);
}
