import type { Player } from './player.ts';

/** Everyone agrees, the next date, who tells betrokkene; then the afsprakenlijst is vastgesteld. */
export async function playAfronding(
  { page, keys, shots }: Player,
  afronding: { informeert: string; shot: string },
): Promise<void> {
  await keys.press('Alt+5');
  await page.getByRole('heading', { name: 'Voorlezen en akkoord' }).waitFor();
  await keys.press('Control+Enter');
  await page.getByRole('button', { name: 'bindend', pressed: true }).first().waitFor();
  await keys.press('Alt+ArrowUp');
  await keys.pressOn(page.getByRole('button', { name: /^Neem / }));
  await keys.fill(
    page.getByRole('combobox', { name: 'Wie informeert betrokkene en naasten?' }),
    afronding.informeert,
  );
  await keys.press('Escape');
  await shots.take(page, afronding.shot);
  await keys.pressOn(page.getByRole('button', { name: 'Afsprakenlijst vaststellen en afronden' }));
  await keys.press('Enter');
  await page
    .getByRole('button', { name: /verslag/i })
    .first()
    .waitFor();
  keys.overleg = false;
}
