import { randomBytes, randomUUID } from 'node:crypto';
import { formatRecoveryCode, recoveryCodeSymbols } from '../../shared/domain/toegang/recovery-code.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { changeSlots, makeSlot, type MadeSlot } from './change-slots.ts';
import { readStand, updateStand } from './stand.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import type { UnlockedStore } from './unlocked-store.ts';

/** A recovery code to be shown once and typed back, and the id of its slot, of which its kenmerk comes. */
export interface NewRecoveryCode {
  readonly code: string;
  readonly slotId: string;
}

/**
 * Makes a new recovery code and shuts out the old one: for a code that was lost, seen, or never written
 * down. Backups made before still open with the old one. Until confirmRecoveryCode it counts as not on paper.
 */
export function renewRecoveryCode(
  tools: StoreTools,
  store: UnlockedStore,
  ownSecret: string,
): Promise<StoreResult<NewRecoveryCode>> {
  return attempt(async () => {
    const { made } = await changeSlots(tools, store, ownSecret, async (file) => {
      const made = await makeCode(tools, file, store.paths.folder, store.slot.id);
      return { kept: file.slots.filter(({ kind }) => kind !== 'herstelcode'), made: [made] as const };
    });
    const [{ slot, secret }] = made;
    return { code: secret, slotId: slot.id };
  });
}

/**
 * A new code with a slot of its own, noted as not on paper yet: before it is in the key file, so that no
 * crash leaves a code that nobody has seen. `by`: the slot of whose act it is.
 */
export async function makeCode(
  tools: StoreTools,
  { storeId }: KeyFile,
  folder: string,
  by: string,
): Promise<MadeSlot> {
  const secret = formatRecoveryCode(randomBytes(recoveryCodeSymbols));
  const id = randomUUID();
  await updateStand(folder, { unconfirmedCode: { slotId: id, by } }, tools.now());
  return makeSlot(tools, { id, storeId, kind: 'herstelcode', label: 'Herstelcode', secret });
}

/** The code was typed back from paper. */
export function confirmRecoveryCode(folder: string, now: string): Promise<void> {
  return updateStand(folder, { unconfirmedCode: null }, now);
}

/** Whose act made the code that is in the key file now and was never typed back; null when it was. */
export function unconfirmedBy(folder: string, { slots }: KeyFile): string | null {
  const { unconfirmedCode } = readStand(folder).stand;
  if (unconfirmedCode === null) return null;
  return slots.some(({ id }) => id === unconfirmedCode.slotId) ? unconfirmedCode.by : null;
}
