import { expect, test, type ElectronApplication } from '@playwright/test';
import { freshPlaces, launch } from '../fixtures/launch.ts';
import { goHome, lock } from '../fixtures/room.ts';
import { beginStore } from '../fixtures/seed.ts';

const soon = { CASUSTAFEL_CLIPBOARD_MS: '5000' };

const held = (app: ElectronApplication): Promise<string> =>
  app.evaluate(async ({ clipboard }) => await clipboard.readText());

/** The app with a text copied out of a field, as a user does. */
async function copiedText(env: Record<string, string>) {
  const launched = await launch(freshPlaces(), { now: '2026-11-26T09:00:00.000Z', env });
  const { app, page } = launched;
  await beginStore(page);
  await goHome(page);
  await page.getByRole('button', { name: 'Nieuwe casus' }).press('Enter');
  await page.getByLabel('Doel').fill('kopieerzin over de zoon');
  await page.getByLabel('Doel').press('Control+a');
  await page.getByLabel('Doel').press('Control+c');
  await expect.poll(() => held(app)).toBe('kopieerzin over de zoon');
  return launched;
}

test('what is copied is gone from the clipboard after its time', async () => {
  const { app } = await copiedText(soon);
  await expect.poll(() => held(app), { timeout: 20_000 }).toBe('');
  await app.close();
});

test('what somebody copied elsewhere since stays', async () => {
  const { app, page } = await copiedText(soon);
  // Nobody copies in two programs within half a second; until then what is there counts as ours.
  await page.waitForTimeout(1_000);
  await app.evaluate(({ clipboard }) => clipboard.writeText('van een ander programma'));
  await page.waitForTimeout(7_000);
  expect(await held(app)).toBe('van een ander programma');
  await app.close();
});

test('what is cut goes the same way, and a lock cleans at once', async () => {
  const { app, page } = await copiedText({});
  await page.getByLabel('Doel').press('Control+x');
  await expect.poll(() => held(app)).toBe('kopieerzin over de zoon');
  await lock(app, page);
  await expect.poll(() => held(app)).toBe('');
  await app.close();
});
