import type { Context } from '../context.ts';
import { formeleOvergangenOf } from './formele-overgangen-of.ts';

/** Returns a step of the formal besluiten that the kader of this casus knows, in words; of none: its id. */
export function stapTekstOf(ctx: Context, casusId: string | null): (id: string) => string {
  const casus = casusId === null ? null : ctx.store.casus.get(casusId);
  const stappen = casus === null ? [] : formeleOvergangenOf(ctx, casus).flatMap((one) => one.stappen);
  return (id) => stappen.find((one) => one.id === id)?.tekst ?? id;
}
