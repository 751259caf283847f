import { openRepositories } from '../../db/repositories.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import type { RequestInput } from '../../shared/ipc/contract.ts';
import { recoverStore } from '../store/recover-store.ts';
import { valueOf, type StoreResult } from '../store/store-result.ts';
import type { StoreTools } from '../store/store-tools.ts';
import type { UnlockedStore } from '../store/unlocked-store.ts';
import type { Context } from '../use-cases/context.ts';
import { tellEverybody } from '../use-cases/gebruiker/berichten.ts';
import { log } from '../use-cases/log.ts';
import { isOfSomebody } from './gebruiker-of-slot.ts';
import type { ShownCode } from './shown-code.ts';

export interface RecoverParts {
  tools: StoreTools;
  folder: string;
  codes: ShownCode;
  enter: (result: StoreResult<UnlockedStore>, detail: string) => Promise<Context>;
}

/**
 * "Wachtzin vergeten": the herstelcode gives that person a new wachtzin; every user hears of it. The new
 * herstelcode is shown until it is typed back. Throws StoreError.
 */
export async function recover(
  { tools, folder, codes, enter }: RecoverParts,
  { slotId, herstelcode, newWachtzin }: RequestInput<'toegang.recover'>,
): Promise<void> {
  const wanted = { recoveryCode: herstelcode, slotId, newPassphrase: newWachtzin };
  const { store, newCode } = valueOf(await recoverStore(tools, folder, wanted, requireSomebody));
  const context = await enter({ ok: true, value: store }, 'herstelcode');
  codes.show(newCode);
  context.store.transaction(() => {
    const { id, naam } = context.user();
    log(context, { actie: 'wachtzin-hersteld', object: 'gebruiker', objectId: id });
    tellEverybody(context, 'wachtzin-hersteld', naam);
  });
}

/** The old herstelcode stays good when there is nobody to show the new one to. */
function requireSomebody({ db }: UnlockedStore, slotId: string): void {
  if (!isOfSomebody(openRepositories(db), slotId)) throw new StoreError('unexpected', 'SLOT_WITHOUT_USER');
}
