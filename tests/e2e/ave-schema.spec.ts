import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { goToRoom, openApp } from './fixtures/room.ts';

test('the AVE-schema opens on the kader of the gemeente and shows criteria and who decides', async () => {
  const { app, page } = await openApp();
  await goToRoom(page, 'AVE-schema');
  await expect(page.getByRole('region', { name: 'AVE 3' })).toContainText(
    'Naast zorgen is sprake van onveiligheid',
  );
  await expectAccessible(page);
  const up = page.getByRole('group', { name: 'Opschalen' }).getByRole('button', { name: /^AVE 2 naar 3/ });
  await up.press('Enter');
  await expect(up).toHaveAttribute('aria-expanded', 'true');
  const detail = page.getByRole('region', { name: 'Criteria advies/consult vragen of opschalen naar AVE 3' });
  await expect(detail).toContainText('Wie mag beslissen');
  await expect(detail.getByRole('listitem').first()).not.toBeEmpty();
  await expectAccessible(page);
  await up.press('Enter');
  await expect(detail).toBeHidden();

  await page.getByRole('button', { name: /Kader/ }).press('ArrowDown');
  await page.getByRole('option', { name: /Dalfsen/ }).press('Enter');
  await expect(page.getByRole('region', { name: 'AVE 1' })).toContainText('Preventie en tijdig signaleren');
  await app.close();
});
