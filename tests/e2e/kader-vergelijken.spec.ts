import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { goToRoom, openApp } from './fixtures/room.ts';

test('two kaders side by side: what differs bears a bar and the word, and can stand alone', async () => {
  const { app, page } = await openApp();
  await goToRoom(page, 'AVE-schema');
  await page.getByRole('button', { name: /Vergelijk met/ }).press('ArrowDown');
  await page.getByRole('option', { name: 'Dalfsen' }).press('Enter');
  const compared = page.getByRole('region', { name: 'Vergelijking' });
  const third = compared.getByRole('table', { name: 'Fase 3', exact: true });
  const procesregie = third.getByRole('row', { name: /^Procesregie anders Procesregisseur/ });
  await expect(procesregie).toContainText('anders');
  await expect(procesregie).toContainText('Procesregisseur van het Zorg- en Veiligheidshuis');
  await expect(procesregie).toContainText('etwerkcoördinator');
  const same = compared.getByRole('table', { name: 'Algemeen' }).getByRole('row', { name: /^Leeftijd/ });
  await expect(same).not.toContainText('anders');
  // A bar where it differs; second ink where it does not.
  await expect(procesregie.getByRole('rowheader')).toHaveCSS('border-left-color', 'rgb(21, 66, 115)');
  await expect(same.getByRole('cell').first()).toHaveCSS('color', 'rgb(74, 82, 92)');
  await expectAccessible(page);

  await page.getByRole('checkbox', { name: 'Alleen verschillen' }).press('Space');
  await expect(same).toHaveCount(0);
  await expect(procesregie).toBeVisible();
  const rows = await compared.locator('tbody tr').count();
  await expect(compared.locator('tbody tr', { hasText: 'anders' })).toHaveCount(rows);

  // The names stay in sight, and a section folds.
  await third.scrollIntoViewIfNeeded();
  await expect(compared.getByText('Dalfsen, versie 1.0').first()).toBeInViewport();
  const head = compared.locator('summary', { hasText: /^Fase 3/ });
  await head.press('Enter');
  await expect(third).toBeHidden();

  await page.getByRole('button', { name: /Vergelijk met/ }).press('ArrowDown');
  await page.getByRole('option', { name: 'Niet vergelijken' }).press('Enter');
  await expect(compared).toBeHidden();
  await expect(page.getByRole('region', { name: 'AVE 3', exact: true })).toBeVisible();
  await app.close();
});
