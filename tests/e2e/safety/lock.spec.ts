import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { line, openBeeld, openLive } from '../fixtures/live.ts';
import { request } from '../fixtures/request.ts';
import { lock, openApp } from '../fixtures/room.ts';
import { wachtzin } from '../fixtures/seed.ts';
import { openBeside } from '../fixtures/second-opener.ts';

const drafts = 'SELECT draft FROM bespreking';
const draft = 'wijkteam: mevrouw wil mor';

function processOf(app: ElectronApplication): Promise<number> {
  return app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );
}

/** Does something in main that locks; gives the fresh page. */
async function lockBy(app: ElectronApplication, act: () => Promise<unknown>): Promise<Page> {
  const [locked] = await Promise.all([app.waitForEvent('window'), act()]);
  await expect(locked.getByLabel('Wachtzin of herstelcode')).toBeVisible();
  return locked;
}

function setIdle(app: ElectronApplication, seconds: number): Promise<void> {
  return app.evaluate(({ powerMonitor }, value) => {
    powerMonitor.getSystemIdleTime = () => value;
  }, seconds);
}

test('Ctrl+L keeps the half-typed line, lets go of the store and gives a fresh page', async () => {
  const { app, page, data } = await openApp();
  await openBeeld(page);
  await line(page).fill(draft);
  const before = await processOf(app);
  expect((await openBeside(data)).code).toBe('in-use');

  const locked = await lock(app, page);
  expect(page.isClosed()).toBe(true);
  expect(await processOf(app)).not.toBe(before);
  expect(await openBeside(data, [drafts])).toEqual({ code: null, answers: [[[draft]]] });

  await locked.getByLabel('Wachtzin of herstelcode').fill(wachtzin);
  await locked.keyboard.press('Enter');
  await locked.getByRole('heading', { name: /^Vandaag/ }).waitFor();
  await openLive(locked);
  await expect(line(locked)).toHaveValue(draft);
  await app.close();
});

test('a computer that sleeps, a screen that locks and a long rest lock as well, and keep the line', async () => {
  test.setTimeout(120_000);
  const { app, page, data } = await openApp();
  const { besprekingId } = await openBeeld(page);
  let now = page;

  for (const event of ['suspend', 'lock-screen'] as const) {
    await line(now).fill(`half getypt voor ${event}`);
    now = await lockBy(app, () => app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event));
    await request(now, 'toegang.unlock', { secret: wachtzin, slotId: null });
    expect((await request(now, 'bespreking.get', { besprekingId })).draft).toBe(`half getypt voor ${event}`);
    await openLive(now);
  }

  // While an overleg runs the limit is 45 minutes, 2,700 seconds; the last two are counted down.
  await setIdle(app, 2_600);
  await expect(now.getByText('Casustafel vergrendelt over 100 seconden')).toBeVisible();
  await setIdle(app, 0);
  await expect(now.getByText('Casustafel vergrendelt over')).toBeHidden();
  await line(now).fill('half getypt voor de rust');
  now = await lockBy(app, () => setIdle(app, 2_700));
  expect((await openBeside(data, [drafts])).answers).toEqual([[['half getypt voor de rust']]]);
  await app.close();
});
