import { isSameVersie } from '../../../shared/kader/local/versie.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import type { Context } from '../context.ts';
import { Refused } from '../refused.ts';

/** Is there a version of this kader with that number, shipped or own? 1.0 and 1.00 are one number to a reader. */
export function versieExists(ctx: Context, id: string, versie: string): boolean {
  return ctx.kaders().some((one) => one.id === id && isSameVersie(one.versie, versie));
}

/** A version number is given once. */
export function requireNewVersie(ctx: Context, { id, naam }: Kader, versie: string): void {
  if (versieExists(ctx, id, versie)) throw new Refused('versie-bestaat', `${naam} ${versie}`);
}
