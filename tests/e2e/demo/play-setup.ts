import { expect } from '@playwright/test';
import { wachtzin } from '../fixtures/seed.ts';
import type { Player } from './player.ts';
import { table, type Deelnemer } from './table.ts';

/** First start: wachtzin, herstelcode, reservekopie, gemeente and kader. Answers the herstelcode. */
export async function playBeginnen({ page, keys, shots, kader }: Player): Promise<string> {
  await shots.take(page, 'welkom');
  await keys.pressOn(page.getByRole('button', { name: 'Beginnen' }));
  await keys.fill(page.getByRole('textbox', { name: 'Uw naam' }), table[0]?.naam ?? '');
  await keys.fill(page.getByRole('textbox', { name: 'Wachtzin', exact: true }), wachtzin);
  await keys.fill(page.getByRole('textbox', { name: 'Wachtzin nog een keer' }), wachtzin);
  await shots.take(page, 'wachtzin');
  await keys.press('Enter');
  const groups = page.getByRole('list', { name: 'Herstelcode in groepen' }).locator('code');
  await groups.first().waitFor({ timeout: 30_000 });
  await shots.take(page, 'herstelcode');
  const code = await groups.allInnerTexts();
  await keys.pressOn(page.getByRole('button', { name: 'Ik heb de code op papier' }));
  for (const group of [2, 6]) {
    await keys.fill(page.getByRole('textbox', { name: `Groep ${String(group)}` }), code[group - 1] ?? '');
  }
  await keys.press('Enter');
  await shots.take(page, 'reservekopie');
  await keys.pressOn(page.getByRole('button', { name: 'Later doen' }));
  await playGemeente({ page, keys, shots, kader });
  return code.join('-');
}

async function playGemeente(player: Player): Promise<void> {
  const { page, keys, shots, kader } = player;
  await keys.fill(page.getByRole('textbox', { name: 'Naam van de gemeente' }), 'Gemeente Maasdorp');
  await choose(player, /^Kader|Kies.*Kader/, kader.naam);
  await choose(player, /Regime/, 'Gemeentelijke taak');
  await keys.fill(
    page.getByRole('textbox', { name: 'Convenant of reglement' }),
    'Convenant zorg en veiligheid 2025',
  );
  await shots.take(page, 'gemeente');
  await keys.pressOn(page.getByRole('button', { name: 'Klaar: naar Vandaag' }));
  await page.getByRole('heading', { name: /^Vandaag/ }).waitFor();
  await shots.take(page, 'vandaag-leeg');
}

/** One out of a list: opened with Space, walked to by its first letters. */
export async function choose({ page, keys }: Player, list: RegExp, option: string): Promise<void> {
  const button = page.getByRole('button', { name: list });
  await keys.tabTo(button);
  await keys.press('Enter');
  await keys.type(option.slice(0, 12));
  await expect(page.getByRole('option', { name: option }).first()).toBeFocused();
  await keys.press('Enter');
}

/** The casus with its three questions, then the people round it. */
export async function playCasus(player: Player): Promise<void> {
  const { page, keys, shots } = player;
  await keys.pressOn(page.getByRole('button', { name: 'Nieuwe casus' }));
  await keys.fill(page.getByRole('textbox', { name: 'Korte aanduiding' }), 'Volle flat, tweede verdieping');
  await keys.fill(
    page.getByRole('textbox', { name: 'Doel', exact: true }),
    'Jan houdt zijn huis, en de buren zijn weer veilig en slapen.',
  );
  await keys.fill(page.getByRole('textbox', { name: 'Over wie gaat het?' }), 'Jan');
  await shots.take(page, 'nieuwe-casus');
  await keys.pressOn(page.getByRole('button', { name: 'Casus maken' }));
  await page.getByRole('tab', { name: 'Overzicht' }).waitFor();
  await playTab(player, 'Betrokkenen en naasten');
  await playNaaste(player);
  await shots.take(page, 'betrokkenen');
  await playTab(player, 'Deelnemers');
  for (const one of table) await playDeelnemer(player, one);
  await shots.take(page, 'deelnemers');
  await playTab(player, 'Privacy');
  await shots.take(page, 'privacy');
}

async function playNaaste({ page, keys }: Player): Promise<void> {
  const form = page.getByRole('region', { name: 'Iemand toevoegen' });
  await keys.fill(form.getByRole('textbox', { name: 'Naam' }), 'Henk');
  await keys.fill(form.getByRole('textbox', { name: 'Relatie of rol' }), 'vader');
  await keys.pressOn(form.getByRole('button', { name: /toevoegen/i }));
}

/** Walks to a tab with the arrows. */
export async function playTab({ page, keys }: Player, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name, exact: true });
  const chosen = page.getByRole('tab', { selected: true });
  await keys.tabTo(chosen);
  for (let tries = 0; tries < 10 && (await tab.getAttribute('aria-selected')) !== 'true'; tries += 1) {
    await keys.press('ArrowRight');
  }
}

async function playDeelnemer(player: Player, one: Deelnemer): Promise<void> {
  const { page, keys, kader } = player;
  const functie = kader.functies[one.naam] ?? one.rol;
  await keys.pressOn(page.getByRole('button', { name: 'Nieuwe persoon' }));
  const dialog = page.getByRole('dialog');
  await keys.fill(dialog.getByRole('textbox', { name: 'Naam', exact: true }), one.naam);
  await keys.pressOn(dialog.getByRole('button', { name: 'Nieuwe organisatie' }));
  await keys.fill(dialog.getByRole('textbox', { name: 'Naam van de organisatie' }), one.organisatie);
  await keys.fill(dialog.getByRole('textbox', { name: 'Korte naam' }), one.kort);
  await choose({ ...player, page }, /Soort organisatie/, one.soortNaam);
  await keys.pressOn(dialog.getByRole('button', { name: 'Organisatie bewaren' }));
  await keys.fill(dialog.getByRole('textbox', { name: 'Functie' }), functie);
  await keys.fill(dialog.getByRole('textbox', { name: 'E-mail' }), one.email);
  await keys.pressOn(dialog.getByRole('button', { name: 'Bewaren', exact: true }));
  await dialog.waitFor({ state: 'detached' });
  await keys.fill(page.getByRole('textbox', { name: `Rollen van ${one.naam}` }), functie);
}
