import { randomUUID } from 'node:crypto';
import { checkPassphrase, normalizePassphrase } from '../../shared/domain/toegang/passphrase.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import type { KeyFile } from '../keys/key-file.ts';
import type { Slot, SlotKind } from '../keys/slot.ts';
import { changeSlots, makeSlot } from './change-slots.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import type { UnlockedStore } from './unlocked-store.ts';

export interface NewUserSlot {
  /** The passphrase of who adds it, or the recovery code. */
  readonly ownSecret: string;
  /** Whose it is; readable in the key file, so that one can choose a name before unlocking. */
  readonly label: string;
  readonly newPassphrase: string;
}

/** A way in, without anything secret. */
export interface SlotInfo {
  readonly id: string;
  readonly kind: SlotKind;
  readonly label: string;
  /** ISO instant; of a passphrase or code that was renewed, the last time. */
  readonly createdAt: string;
}

/** Gives a person a way in of their own. Answers the id of the slot. */
export function addSlot(
  tools: StoreTools,
  store: UnlockedStore,
  { ownSecret, label, newPassphrase }: NewUserSlot,
): Promise<StoreResult<string>> {
  return attempt(async () => {
    const secret = acceptedPassphrase(newPassphrase);
    const id = randomUUID();
    await changeSlots(tools, store, ownSecret, async ({ storeId, slots }) => ({
      kept: slots,
      made: [await makeSlot(tools, { id, storeId, kind: 'gebruiker', label, secret })],
    }));
    return id;
  });
}

/**
 * Takes a person's way in away; never the last one of a user, never the recovery code (last-way-in).
 * Backups made before still open for them, and the data key is the same: renewDataKey comes after this.
 */
export function removeSlot(
  tools: StoreTools,
  store: UnlockedStore,
  { ownSecret, slotId }: { readonly ownSecret: string; readonly slotId: string },
): Promise<StoreResult<null>> {
  return attempt(async () => {
    await changeSlots(tools, store, ownSecret, (file) => {
      requireRemovable(file, slotId);
      return { kept: file.slots.filter(({ id }) => id !== slotId), made: [] };
    });
    return null;
  });
}

/**
 * Gives who is at work a new passphrase; `ownSecret` is the one until now. The data key stays; earlier
 * backups keep the old passphrase.
 */
export function setPassphrase(
  tools: StoreTools,
  store: UnlockedStore,
  ownSecret: string,
  newPassphrase: string,
): Promise<StoreResult<null>> {
  return attempt(async () => {
    const secret = acceptedPassphrase(newPassphrase);
    await changeSlots(tools, store, ownSecret, async (file) => {
      const own = userSlot(file, store.slot.kind === 'gebruiker' ? store.slot.id : null);
      return {
        kept: file.slots.filter((slot) => slot !== own),
        made: [await remadeSlot(tools, file, own, secret)],
      };
    });
    return null;
  });
}

/** Who can open the store; no key material. */
export function listSlots({ slots }: KeyFile): SlotInfo[] {
  return slots.map(({ id, kind, label, createdAt }) => ({ id, kind, label, createdAt }));
}

/** The slot of a user by its id; null means the only user. Throws StoreError unexpected when there is no such one. */
export function userSlot(file: KeyFile, slotId: string | null): Slot {
  const users = file.slots.filter(({ kind }) => kind === 'gebruiker');
  const found = slotId === null ? users : users.filter(({ id }) => id === slotId);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new StoreError('unexpected', 'NO_SLOT');
  return only;
}

/** The same way in of the same person under a new passphrase. */
export function remadeSlot(tools: StoreTools, file: KeyFile, slot: Slot, secret: string) {
  const { id, kind, label } = slot;
  return makeSlot(tools, { id, kind, label, secret, storeId: file.storeId });
}

/** The form of a passphrase that becomes a key. Throws StoreError weak-passphrase. */
export function acceptedPassphrase(passphrase: string): string {
  if (!checkPassphrase(passphrase).accepted) throw new StoreError('weak-passphrase');
  return normalizePassphrase(passphrase);
}

function requireRemovable({ slots }: KeyFile, slotId: string): void {
  const users = slots.filter(({ kind }) => kind === 'gebruiker');
  const known = users.some(({ id }) => id === slotId);
  if (!known || users.length === 1) throw new StoreError('last-way-in');
}
