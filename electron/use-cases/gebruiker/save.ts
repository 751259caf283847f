import { checkGebruiker } from '../../../shared/domain/gebruiker/check-gebruiker.ts';
import type { Gebruiker } from '../../../shared/domain/gebruiker/gebruiker.ts';
import type { Rol } from '../../../shared/domain/gebruiker/rol.ts';
import type { LogboekActie } from '../../../shared/domain/logboek/logboek.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { tellEverybody } from './berichten.ts';

/**
 * A new user, or other rollen for one. Refused with gebruiker-ongeldig (the detail names the fault) or
 * verouderd. Who has a slot loses it first (sleutel.remove), and then stops being actief.
 */
export const saveGebruiker: UseCase<'gebruiker.save'> = (ctx, input) => {
  const all = ctx.store.gebruiker.all();
  const old = input.id === null ? null : required(ctx.store.gebruiker.get(input.id));
  if ((old?.revisie ?? 0) !== input.revisie) throw new Refused('verouderd');
  if (old !== null && old.slotId !== null && !input.actief) throw new Refused('sleutel-eerst-weg');
  const gebruiker: Gebruiker = {
    ...input,
    id: old?.id ?? ctx.newId(),
    slotId: old?.slotId ?? null,
    createdAt: old?.createdAt ?? ctx.now(),
    revisie: input.revisie + 1,
  };
  // Looking round has users without a key file; there everybody counts as able to unlock.
  const canUnlock = new Set(
    all.filter(({ slotId, id }) => slotId !== null || id === ctx.user().id).map(({ id }) => id),
  );
  const fault = checkGebruiker(gebruiker, all, canUnlock);
  if (fault !== null) throw new Refused('gebruiker-ongeldig', fault);
  if (old === null) ctx.store.gebruiker.insert(gebruiker);
  else ctx.store.gebruiker.update(gebruiker);
  const gained = old === null ? [] : gebruiker.rollen.filter((rol) => !old.rollen.includes(rol));
  log(ctx, {
    actie: actieOf(old, gained),
    object: 'gebruiker',
    objectId: gebruiker.id,
    detail: `${gebruiker.naam}: ${gebruiker.rollen.join(', ')}${gained.length > 0 ? `; nieuw: ${gained.join(', ')}` : ''}`,
  });
  if (gained.length > 0) tellEverybody(ctx, 'rol-gegeven', gebruiker.naam);
  return gebruiker;
};

/** Who gets more than before has a line of its own kind: a beheerder can do this alone, and others must see it (BIO2 8.15). */
function actieOf(old: Gebruiker | null, gained: readonly Rol[]): LogboekActie {
  if (old === null) return 'aangemaakt';
  return gained.length > 0 ? 'rol-gegeven' : 'gewijzigd';
}
