import { expect, test } from '@playwright/test';
import { request } from './fixtures/request.ts';
import { freshPlaces, launch } from './fixtures/launch.ts';
import { goHome, goToRoom } from './fixtures/room.ts';
import { beginStore, seedOverleg, wachtzin } from './fixtures/seed.ts';

test('R17: closing saves what was typed a moment ago', async () => {
  const places = freshPlaces();
  const { app, page } = await launch(places);
  await beginStore(page);
  const { casusId } = await seedOverleg(page);
  await goHome(page);
  await goToRoom(page, 'Casussen');
  await page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await page.getByLabel('Doel').fill('Net getypt');
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;

  const again = await launch(places);
  await request(again.page, 'toegang.unlock', { secret: wachtzin, slotId: null });
  expect((await request(again.page, 'casus.get', { id: casusId })).casus.doel).toBe('Net getypt');
  await again.app.close();
});

test('R17: closing waits when something cannot be saved, and says so', async () => {
  const places = freshPlaces();
  const { app, page } = await launch(places);
  await beginStore(page);
  await seedOverleg(page);
  await goHome(page);
  await goToRoom(page, 'Casussen');
  await page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await page.getByLabel('Doel').fill('');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect(
    page.getByText('Wat u typte kon niet worden bewaard en staat nog op dit scherm.'),
  ).toBeVisible();
  const closed = app.waitForEvent('close');
  await page
    .getByRole('button', { name: 'Toch weggaan: deze tekst vervalt' })
    .press('Enter')
    .catch(() => undefined);
  await closed;
});
