import type { BrowserWindow } from 'electron';
import type { RequestName } from '../../shared/ipc/contract.ts';
import { chooseFolder } from '../choose-file.ts';
import type { Lock } from '../toegang/lock.ts';
import type { Papers } from '../papers.ts';
import type { Toegang } from '../toegang/toegang.ts';
import type { Handlers } from './register.ts';

type ToegangName = Extract<RequestName, `toegang.${string}`>;

export function toegangHandlers(parts: {
  toegang: Toegang;
  lock: Lock;
  papers: Papers;
  window: () => BrowserWindow | null;
}): Pick<Handlers, ToegangName> {
  const { toegang, lock, papers } = parts;
  return {
    'toegang.stand': () => toegang.stand(),
    'toegang.begin': ({ naam, wachtzin }) => toegang.begin(naam, wachtzin),
    'toegang.confirmHerstelcode': async ({ groepen }) => {
      await toegang.confirmRecoveryCode(groepen);
      return {};
    },
    'toegang.printHerstelcode': async () => ({
      printed: await papers.printRecoveryCode(toegang.recoveryCode),
    }),
    'toegang.unlock': async ({ secret, slotId }) => {
      await toegang.unlock(secret, slotId);
      return {};
    },
    'toegang.recover': async (input) => {
      await toegang.recover(input);
      return {};
    },
    'toegang.repairKeyFile': async ({ secret }) => {
      await toegang.repairKeyFile(secret);
      return {};
    },
    // Answered before the window goes: the page that asked is replaced.
    'toegang.lock': () => {
      setImmediate(() => void lock.now());
      return {};
    },
    'toegang.lookRound': () => {
      toegang.lookRound();
      return {};
    },
    'toegang.stopLookingRound': () => {
      setImmediate(() => void lock.now());
      return {};
    },
    'toegang.chooseFolder': async () => ({
      folder: await chooseFolder(parts.window()),
    }),
  };
}
