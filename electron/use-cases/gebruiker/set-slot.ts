import { isLastVoorzitter } from '../../../shared/domain/gebruiker/check-gebruiker.ts';
import type { Gebruiker } from '../../../shared/domain/gebruiker/gebruiker.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import { tellEverybody } from './berichten.ts';

/** The user who may get a way in: actief, and without one. Throws Refused onbekend, niet-toegestaan. */
export function withoutSlot(ctx: Context, gebruikerId: string): Gebruiker {
  const gebruiker = required(ctx.store.gebruiker.get(gebruikerId));
  if (!gebruiker.actief || gebruiker.slotId !== null) throw new Refused('niet-toegestaan');
  return gebruiker;
}

/**
 * The slot of a user whose way in may go: never one's own, so that a beheerder who can get in is left, and
 * never that of the last voorzitter. Throws Refused onbekend, niet-toegestaan, gebruiker-ongeldig (geen-voorzitter).
 */
export function removableSlot(ctx: Context, gebruikerId: string): string {
  const gebruiker = required(ctx.store.gebruiker.get(gebruikerId));
  const { slotId } = gebruiker;
  if (slotId === null || gebruikerId === ctx.user().id) throw new Refused('niet-toegestaan');
  const all = ctx.store.gebruiker.all();
  const canUnlock = new Set(all.filter((one) => one.slotId !== null).map(({ id }) => id));
  if (isLastVoorzitter(gebruiker, all, canUnlock)) throw new Refused('gebruiker-ongeldig', 'geen-voorzitter');
  return slotId;
}

/** Notes which slot of the key file is a user's, after the key file was written; every user hears of it. */
export function setSlot(ctx: Context, gebruikerId: string, slotId: string | null): void {
  const gebruiker = required(ctx.store.gebruiker.get(gebruikerId));
  ctx.store.gebruiker.update({ ...gebruiker, slotId, revisie: gebruiker.revisie + 1 });
  log(ctx, {
    actie: slotId === null ? 'sleutel-ingetrokken' : 'sleutel-gegeven',
    object: 'gebruiker',
    objectId: gebruikerId,
    detail: gebruiker.naam,
  });
  tellEverybody(ctx, slotId === null ? 'gebruiker-weg' : 'gebruiker-toegevoegd', gebruiker.naam);
}
