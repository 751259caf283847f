import type { Context } from './context.ts';
import { Refused, required } from './refused.ts';

/** A betrokkene that a record of this casus may name: one of its own. Throws Refused onbekend. */
export function requireBetrokkeneOf(ctx: Context, casusId: string, betrokkeneId: string): void {
  if (required(ctx.store.casus.getBetrokkene(betrokkeneId)).casusId !== casusId)
    throw new Refused('onbekend');
}

/** A deelnemer that a record of this casus may name: one of its own. Throws Refused onbekend. */
export function requireDeelnemerOf(ctx: Context, casusId: string, deelnemerId: string): void {
  if (required(ctx.store.casus.getDeelnemer(deelnemerId)).casusId !== casusId) throw new Refused('onbekend');
}

/**
 * Who a line or afspraak of this casus may name: an organisatie or a contact, which belong to no casus, or a
 * betrokkene of its own. Throws Refused onbekend.
 */
export function requireBronnenOf(ctx: Context, casusId: string, ids: readonly string[]): void {
  const { contact } = ctx.store;
  for (const id of ids) {
    if (contact.getOrganisatie(id) === null && contact.get(id) === null)
      requireBetrokkeneOf(ctx, casusId, id);
  }
}
