import type { KeyFile } from '../keys/key-file.ts';
import { doubleKeyFile, readKeyFile, writeKeyFile } from '../keys/key-file-disk.ts';
import { createSlot, type NewSlot, type Slot } from '../keys/slot.ts';
import { findSlot, proveKeyFile, proveOpener, type OpenedSlot } from '../keys/unlock-key-file.ts';
import { withSlots } from '../keys/with-slots.ts';
import { inTurn } from './in-turn.ts';
import type { StoreTools } from './store-tools.ts';
import type { UnlockedStore } from './unlocked-store.ts';
import { forgetWrongTries, guardTries } from './wrong-tries.ts';

/** A slot that was made anew, with the secret that must open it before the old key file goes (R2). */
export interface MadeSlot {
  readonly slot: Slot;
  readonly secret: string;
}

/** The slots of the next generation: those that stay as they are, and those made now. */
export interface SlotChange {
  readonly kept: readonly Slot[];
  readonly made: readonly MadeSlot[];
}

/**
 * Opens the own way in of who is at work: their passphrase, or the recovery code. The private half is the
 * caller's to wipe. Throws StoreError wrong-passphrase, too-many-tries.
 */
export async function openOwnSlot(
  tools: StoreTools,
  store: UnlockedStore,
  file: KeyFile,
  ownSecret: string,
): Promise<OpenedSlot> {
  const slotId = store.slot.kind === 'gebruiker' ? store.slot.id : null;
  const { folder } = store.paths;
  const opener = await guardTries(tools, folder, slotId, () =>
    findSlot(file, ownSecret, tools.argon2Worker, slotId),
  );
  await forgetWrongTries(folder, tools.now());
  return opener;
}

/** Opens the own slot, and writes the key file with the slots that `change` comes to. Throws StoreError. */
export function changeSlots<Change extends SlotChange>(
  tools: StoreTools,
  store: UnlockedStore,
  ownSecret: string,
  change: (file: KeyFile) => Promise<Change> | Change,
): Promise<Change> {
  return inTurn(async () => {
    const file = readKeyFile(store.paths.keyFile);
    const opener = await openOwnSlot(tools, store, file, ownSecret);
    try {
      const changed = await change(file);
      await writeSlots(tools, store, file, opener, changed);
      return changed;
    } finally {
      opener.privateKey.fill(0);
    }
  });
}

/** Seals every key to the slots of a change and writes that; each slot made now must open what was read back. */
export async function writeSlots(
  tools: StoreTools,
  store: UnlockedStore,
  file: KeyFile,
  opener: OpenedSlot,
  { kept, made }: SlotChange,
): Promise<void> {
  const slots = [...kept, ...made.map(({ slot }) => slot)];
  const next = withSlots(file, opener, slots, tools.now());
  await writeKeyFile(store.paths.folder, next, async (readBack) => {
    for (const { slot, secret } of made) {
      await proveKeyFile(readBack, secret, store.key, tools.argon2Worker, slot.id);
    }
    if (kept.includes(opener.slot)) proveOpener(readBack, opener, store.key);
  });
  // The generation before still opens with what was taken away. What was written stands, also without this.
  await doubleKeyFile(store.paths.folder).catch(() => undefined);
}

/** Makes a slot under a secret. `secret`: a normalized passphrase, or the written form of a recovery code. */
export async function makeSlot(
  tools: StoreTools,
  wanted: Pick<NewSlot, 'id' | 'storeId' | 'kind' | 'label' | 'secret'>,
): Promise<MadeSlot> {
  const slot = await createSlot({
    ...wanted,
    createdAt: tools.now(),
    cost: tools.kdfCost,
    workerFile: tools.argon2Worker,
  });
  return { slot, secret: wanted.secret };
}
