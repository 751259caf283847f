import { dialog, type BrowserWindow } from 'electron';
import type { RequestName } from '../../shared/ipc/contract.ts';
import type { Lock } from '../lock.ts';
import type { Papers } from '../papers.ts';
import type { Toegang } from '../toegang.ts';
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
    'toegang.confirmHerstelcode': ({ groepen }) => {
      toegang.confirmRecoveryCode(groepen);
      return {};
    },
    'toegang.printHerstelcode': async () => ({
      printed: await papers.printRecoveryCode(toegang.recoveryCode),
    }),
    'toegang.unlock': async ({ geheim }) => {
      await toegang.unlock(geheim);
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
    'toegang.chooseFolder': async () => {
      const options = { properties: ['openDirectory' as const, 'createDirectory' as const] };
      const window = parts.window();
      const { canceled, filePaths } = await (window === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options));
      return { folder: canceled ? null : (filePaths[0] ?? null) };
    },
  };
}
