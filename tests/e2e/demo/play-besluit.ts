import { expect, type Locator } from '@playwright/test';
import type { Fase } from '../../../shared/domain/casus/fase.ts';
import type { PlayedWeging } from './kader-play.ts';
import type { Player } from './player.ts';

/** Into a group of round buttons with Tab, on with the arrows, Space chooses. */
async function pick({ keys }: Player, group: Locator, name: RegExp): Promise<void> {
  const wanted = group.getByRole('radio', { name });
  await wanted.waitFor();
  const inGroup = async (): Promise<boolean> =>
    group.evaluate((element) => element.contains(document.activeElement));
  for (let tries = 0; tries < 60 && !(await inGroup()); tries += 1) await keys.press('Tab');
  for (let tries = 0; tries < 10; tries += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await keys.press('ArrowDown');
  }
  await keys.press('Space');
}

export interface PlayedBesluit extends Omit<PlayedWeging, 'antwoorden'> {
  naar: Fase;
  casusregie: string;
  procesregie: string;
}

/** Every step that the kader wants done first, ticked in its order. */
async function tickFirst({ page, keys }: Player): Promise<void> {
  const open = page.getByRole('group', { name: 'Eerst nodig' }).getByRole('checkbox', { checked: false });
  while ((await open.count()) > 0) {
    const left = await open.count();
    await keys.tabTo(open.first());
    await keys.press('Space');
    await expect(open).toHaveCount(left - 1);
  }
}

/** Records the op- of afschaling on this step: where to, who decides, who was consulted; then the regie. */
export async function playBesluit(player: Player, besluit: PlayedBesluit): Promise<void> {
  const { page, keys, shots } = player;
  await keys.press('Alt+ArrowUp');
  await pick(player, page.getByRole('radiogroup').first(), new RegExp(`AVE ${String(besluit.naar)}`));
  const beslissers = page.getByRole('radiogroup', { name: /Wie beslist/ });
  await beslissers.waitFor();
  await tickFirst(player);
  await pick(player, beslissers, besluit.wie);
  if (besluit.geraadpleegd !== undefined) {
    const besproken = page.getByRole('group', { name: 'Met wie is dit besproken?' });
    await keys.tabTo(besproken.getByRole('checkbox', { name: besluit.geraadpleegd }));
    await keys.press('Space');
  }
  await shots.take(page, `besluit-naar-ave-${String(besluit.naar)}`);
  await keys.pressOn(page.getByRole('button', { name: 'Besluit vastleggen' }));
  const recorded = page.getByRole('group', { name: 'Besluit', exact: true });
  await expect(recorded).toContainText(`AVE ${String(besluit.naar)}`);
  await keys.fill(page.getByRole('combobox', { name: 'Casusregie' }), besluit.casusregie);
  await keys.fill(page.getByRole('combobox', { name: 'Procesregie' }), besluit.procesregie);
  await keys.press('Escape');
  await keys.press('Escape');
}
