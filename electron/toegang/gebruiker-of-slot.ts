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
 * Whose slot opened the store. A store without users gets its first; the slot of a store from before there
 * were slots per user falls to its only user, and the herstelcode to the first beheerder. Throws StoreError
 * unexpected for a slot that is nobody's.
 */
export function gebruikerOfSlot(store: Repositories, slot: UnlockedStore['slot'], now: string): Gebruiker {
  const own = slot.kind === 'gebruiker' ? slot.id : null;
  const known = own === null ? null : store.gebruiker.ofSlot(own);
  if (known !== null) return known;
  const everybody = store.gebruiker.all();
  if (own !== null && everybody.length > 0) return adopted(store, own);
  const active = everybody.filter(({ actief }) => actief);
  const heir = active.find(({ rollen }) => rollen.includes('beheerder')) ?? active[0];
  if (heir !== undefined) return heir;
  const first = firstGebruiker(randomUUID(), slot.label, own, now);
  store.gebruiker.insert(first);
  return first;
}

/** Whether the slot of a user lets somebody in, by the rules of gebruikerOfSlot. */
export function isOfSomebody(store: Repositories, slotId: string): boolean {
  const isFirst = store.gebruiker.all().length === 0;
  return isFirst || store.gebruiker.ofSlot(slotId) !== null || onlyOneWithoutSlot(store) !== null;
}

function adopted(store: Repositories, slotId: string): Gebruiker {
  const only = onlyOneWithoutSlot(store);
  // A slot that belongs to nobody gives nobody's rights.
  if (only === null) throw new StoreError('unexpected', 'SLOT_WITHOUT_USER');
  const linked = { ...only, slotId };
  store.gebruiker.update(linked);
  return linked;
}

/** Among more people, also those who left, a slot without a name on it can be anybody's. */
function onlyOneWithoutSlot({ gebruiker }: Repositories): Gebruiker | null {
  const [first, ...others] = gebruiker.all();
  return first === undefined || others.length > 0 || first.slotId !== null ? null : first;
}
