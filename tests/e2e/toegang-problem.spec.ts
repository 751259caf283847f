import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { freshPlaces, launch } from './fixtures/launch.ts';
import { request } from './fixtures/request.ts';
import { beginStore, wachtzin } from './fixtures/seed.ts';

test('a missing key file is named, nothing can be removed, and trying again works once it is back', async () => {
  const places = freshPlaces();
  const first = await launch(places);
  await beginStore(first.page);
  await first.app.close();
  const keyFile = path.join(places.data, 'sleutels.json');
  const bytes = readFileSync(keyFile);
  rmSync(keyFile);

  const { app, page } = await launch(places);
  await expect(page.getByRole('heading', { name: 'Het sleutelbestand ontbreekt' })).toBeVisible();
  await expectAccessible(page);
  const buttons = await page.getByRole('button').allTextContents();
  expect(buttons.filter((text) => /wis|verwijder|opnieuw beginnen/i.test(text))).toEqual([]);
  writeFileSync(keyFile, bytes);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Wachtzin of herstelcode')).toBeVisible();
  await app.close();
});

test('a damaged key file is repaired with the wachtzin; a wrong one changes nothing', async () => {
  const places = freshPlaces();
  const first = await launch(places);
  await beginStore(first.page);
  await first.app.close();
  // Unlocking once more makes the backup that carries a key file.
  const second = await launch(places);
  await request(second.page, 'toegang.unlock', { secret: wachtzin, slotId: null });
  await second.app.close();
  writeFileSync(path.join(places.data, 'sleutels.json'), '{"half": ');

  const { app, page } = await launch(places);
  await page.getByLabel('Wachtzin of herstelcode').fill(wachtzin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Het sleutelbestand is beschadigd' })).toBeVisible();
  await expectAccessible(page);
  const repair = page.getByRole('button', { name: 'Sleutelbestand herstellen' });
  await expect(repair).toBeDisabled();
  await page.getByLabel('Wachtzin of herstelcode').fill('dit is hem niet vandaag');
  await repair.press('Enter');
  await expect(page.getByRole('alert')).toContainText('gaan de gegevens niet open');
  await page.getByLabel('Wachtzin of herstelcode').fill(wachtzin);
  await repair.press('Enter');
  await expect(page.getByRole('heading', { name: /^Vandaag/ })).toBeVisible();
  await app.close();
});
