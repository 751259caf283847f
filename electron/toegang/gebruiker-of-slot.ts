import { randomUUID } from 'node:crypto';
import type { Repositories } from '../../db/repositories.ts';
import type { Gebruiker } from '../../shared/domain/gebruiker/gebruiker.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { rollen } from '../../shared/domain/gebruiker/rol.ts';
import type { UnlockedStore } from '../store/unlocked-store.ts';

/** Who begins a store: alone, so with every rol but the auditor's, which stands apart. */
export function firstGebruiker(id: string, naam: string, slotId: string | null, now: string): Gebruiker {
  return {
    id,
    naam,
    functie: '',
    rollen: rollen.filter((rol) => rol !== 'auditor'),
    slotId,
    actief: true,
    createdAt: now,
    revisie: 1,
  };
}

/**
 * Whose slot opened the store. A store without users gets its first; one from before there were slots per
 * user, and one opened with the herstelcode, falls to the only user, or to the first beheerder.
 * Throws StoreError unexpected for a slot that is nobody's.
 */
export function gebruikerOfSlot(store: Repositories, slot: UnlockedStore['slot'], now: string): Gebruiker {
  const own = slot.kind === 'gebruiker' ? slot.id : null;
  const known = own === null ? null : store.gebruiker.ofSlot(own);
  if (known !== null) return known;
  const active = store.gebruiker.all().filter((gebruiker) => gebruiker.actief);
  const heir = active.find(({ rollen }) => rollen.includes('beheerder')) ?? active[0];
  if (heir === undefined) {
    const first = firstGebruiker(randomUUID(), slot.label, own, now);
    store.gebruiker.insert(first);
    return first;
  }
  if (own === null) return heir;
  // A slot that belongs to nobody gives nobody's rights.
  if (heir.slotId !== null) throw new StoreError('unexpected', 'SLOT_WITHOUT_USER');
  const linked = { ...heir, slotId: own };
  store.gebruiker.update(linked);
  return linked;
}
