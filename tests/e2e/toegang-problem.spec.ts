import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { freshPlaces, launch } from './fixtures/launch.ts';
import { beginStore } from './fixtures/seed.ts';

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
  await expect(page.getByRole('button')).toHaveText(['Opnieuw proberen']);
  writeFileSync(keyFile, bytes);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Wachtzin of herstelcode')).toBeVisible();
  await app.close();
});
