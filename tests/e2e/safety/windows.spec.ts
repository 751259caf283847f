import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { storeProblemTexts } from '../../../shared/domain/toegang/store-problem-text.ts';
import { freshPlaces, launch } from '../fixtures/launch.ts';
import { request } from '../fixtures/request.ts';
import { goHome, lock, openApp } from '../fixtures/room.ts';
import { seedOverleg, wachtzin } from '../fixtures/seed.ts';

/** Notes for every window made from now on, by its title, whether the system keeps its content to itself. */
async function watchContentProtection(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: program }) => {
    const seen: [string, boolean][] = [];
    Object.assign(globalThis, { contentProtection: seen });
    program.on('browser-window-created', (_, window) => {
      window.setContentProtection = (on) => void seen.push([window.getTitle(), on]);
    });
  });
}

function contentProtection(app: ElectronApplication): Promise<unknown> {
  return app.evaluate(() => (globalThis as unknown as { contentProtection: unknown }).contentProtection);
}

function preferences(app: ElectronApplication): Promise<Record<string, unknown>[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      (
        webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences(),
    ),
  );
}

const closed = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
};

test('both windows are sandboxed, and only the zaalscherm may be captured', async () => {
  const { app, page } = await openApp();
  await watchContentProtection(app);
  const locked = await lock(app, page);
  await request(locked, 'toegang.unlock', { secret: wachtzin, slotId: null });
  const { besprekingId } = await seedOverleg(locked);
  await Promise.all([app.waitForEvent('window'), request(locked, 'zaal.open', { besprekingId })]);
  expect(await contentProtection(app)).toEqual([
    ['Casustafel', true],
    ['Casustafel zaalscherm', false],
  ]);
  const both = await preferences(app);
  expect(both).toHaveLength(2);
  for (const one of both) expect(one).toMatchObject(closed);
  // No menu: no key of it reloads the page or opens the tools of a developer.
  expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu())).toBeNull();
  await app.close();
});

/** Starts the program once more, with the arguments of the first; gives its exit code. */
async function startAgain(app: ElectronApplication): Promise<number | null> {
  const { spawnfile, spawnargs } = app.process();
  const args = spawnargs.slice(1).filter((word) => !/^--(inspect|remote-debugging)/.test(word));
  const env = await app.evaluate(() => process.env);
  const [code] = (await once(
    spawn(spawnfile, args, { env, stdio: 'ignore', timeout: 20_000, killSignal: 'SIGKILL' }),
    'exit',
  )) as [number | null];
  return code;
}

async function expectInUse(page: Page): Promise<void> {
  await page.getByLabel('Wachtzin of herstelcode').fill(wachtzin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: storeProblemTexts['in-use'].title })).toBeVisible();
}

test('one program per store: the same profile shows the window there is, another one hears that it is in use', async () => {
  const first = await openApp();
  const { app, page, data } = first;
  await app.evaluate(({ BrowserWindow }) => {
    const calls: string[] = [];
    const [window] = BrowserWindow.getAllWindows();
    Object.assign(globalThis, { calls });
    Object.assign(window!, {
      isMinimized: () => true,
      restore: () => void calls.push('restore'),
      focus: () => void calls.push('focus'),
    });
  });
  expect(await startAgain(app)).toBe(0);
  expect(await app.evaluate(() => (globalThis as unknown as { calls: string[] }).calls)).toEqual([
    'restore',
    'focus',
  ]);

  const second = await launch({ ...freshPlaces(), data });
  await expectInUse(second.page);
  await goHome(page);

  // Once the first lets go the second gets in, and then the first hears that it is in use.
  const locked = await lock(app, page);
  await second.page.getByRole('button', { name: 'Opnieuw proberen' }).press('Enter');
  await second.page.getByLabel('Wachtzin of herstelcode').fill(wachtzin);
  await second.page.keyboard.press('Enter');
  await expect(second.page.getByRole('heading', { name: /^Vandaag/ })).toBeVisible();
  await expectInUse(locked);
  await second.app.close();
  await app.close();
});
