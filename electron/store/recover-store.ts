import { parseRecoveryCode } from '../../shared/domain/toegang/recovery-code.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { readKeyFile } from '../keys/key-file-disk.ts';
import { writeSlots } from './change-slots.ts';
import { withClaim } from './folder-claim.ts';
import { inTurn } from './in-turn.ts';
import { openFolder, type OpenedFolder } from './open-folder.ts';
import { makeCode, type NewRecoveryCode } from './recovery-code.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import { lockStore, type UnlockedStore } from './unlocked-store.ts';
import { acceptedPassphrase, remadeSlot, userSlot } from './user-slots.ts';

export interface Recovery {
  readonly recoveryCode: string;
  /** Who lost the passphrase; null when there is one user. */
  readonly slotId: string | null;
  readonly newPassphrase: string;
}

export interface RecoveredStore {
  /** Open by the slot of who lost the passphrase. */
  readonly store: UnlockedStore;
  readonly newCode: NewRecoveryCode;
}

/**
 * For a lost passphrase: the recovery code opens the store, that person's slot is made anew under the new
 * passphrase, and so is the code, in one write of the key file. Before that `accept` gets the open store and
 * the slot, and throws when it will let nobody in: a new code must not be made for it.
 */
export function recoverStore(
  tools: StoreTools,
  folder: string,
  { recoveryCode, slotId, newPassphrase }: Recovery,
  accept: (store: UnlockedStore, slotId: string) => void = () => undefined,
): Promise<StoreResult<RecoveredStore>> {
  return attempt(async () => {
    const secret = acceptedPassphrase(newPassphrase);
    // A passphrase opens too, and must not do what only the code may.
    if (!parseRecoveryCode(recoveryCode).ok) throw new StoreError('wrong-passphrase');
    return withClaim(folder, () =>
      inTurn(async () => {
        const opened = await openFolder(tools, folder, recoveryCode, slotId);
        try {
          return await remake(tools, opened, slotId, secret, accept);
        } catch (error) {
          lockStore(opened.store);
          throw error;
        } finally {
          opened.opener.privateKey.fill(0);
        }
      }),
    );
  });
}

async function remake(
  tools: StoreTools,
  { store, opener }: OpenedFolder,
  slotId: string | null,
  secret: string,
  accept: (store: UnlockedStore, slotId: string) => void,
): Promise<RecoveredStore> {
  const file = readKeyFile(store.paths.keyFile);
  const person = userSlot(file, slotId);
  accept(store, person.id);
  const user = await remadeSlot(tools, file, person, secret);
  const code = await makeCode(tools, file, store.paths.folder, person.id);
  const kept = file.slots.filter((slot) => slot.kind === 'gebruiker' && slot !== person);
  await writeSlots(tools, store, file, opener, { kept, made: [user, code] });
  const { id, kind, label } = user.slot;
  return {
    store: { ...store, slot: { id, kind, label } },
    newCode: { code: code.secret, slotId: code.slot.id },
  };
}
