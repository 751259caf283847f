import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { clockTime, dutchDay } from '../../../shared/verslag/clock-time.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';

/** Who stands in a line of a try on nobody's name. */
export const unknownName = 'niet bekend';

export interface FailedUnlocks {
  /** When, and on whose slot; null when none was chosen. */
  readonly failed: readonly { readonly at: string; readonly slotId: string | null }[];
  /** How many more there were than were noted apart. */
  readonly more: number;
}

/** Wrong tries from before the store was open: each a line, with the moment of the try. */
export function noteFailedUnlocks(ctx: Context, { failed, more }: FailedUnlocks): void {
  for (const { at, slotId } of failed) {
    const gebruiker = (slotId === null ? null : ctx.store.gebruiker.ofSlot(slotId)?.naam) ?? unknownName;
    noteOne(ctx, gebruiker, `poging op ${formatDatum(dutchDay(at))} om ${clockTime(at)}`);
  }
  if (more > 0) noteOne(ctx, unknownName, `nog ${more} pogingen daarna`);
}

function noteOne(ctx: Context, gebruiker: string, detail: string): void {
  log(ctx, {
    actie: 'ontgrendelen-mislukt',
    object: 'opslag',
    objectId: '',
    gebruiker,
    detail,
    resultaat: 'mislukt',
  });
}
