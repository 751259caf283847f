import type { Page } from '@playwright/test';
import { criteriaBlocks } from '../../../renderer/features/oordeel/criteria-blocks.ts';
import type { Fase } from '../../../shared/domain/casus/fase.ts';
import { kaders } from '../../../shared/kader/catalog.ts';
import { playTab } from './play-setup.ts';
import type { Player } from './player.ts';

/** A new overleg from the casus screen; typed day, time and place. */
export async function playNewOverleg({ page, keys, shots }: Player, digits: string): Promise<void> {
  await keys.pressOn(page.getByRole('button', { name: 'Nieuw overleg' }));
  await keys.tabTo(page.getByRole('spinbutton', { name: 'dag, Datum' }));
  await keys.type(digits);
  await keys.tabTo(page.getByRole('spinbutton', { name: 'uur, Aanvang' }));
  await keys.type('1000');
  await keys.fill(page.getByRole('textbox', { name: 'Plaats' }), 'Gemeentehuis, kamer 2.14');
  await shots.take(page, 'nieuw-overleg');
  await keys.pressOn(page.getByRole('button', { name: 'Overleg maken' }));
  await page.getByRole('heading', { name: /^Voorbereiden/ }).waitFor();
}

export async function playVraag({ page, keys }: Player, vraag: string): Promise<void> {
  await keys.fill(page.getByRole('textbox', { name: 'De vraag van vandaag' }), vraag);
}

/** What a partner sent beforehand, as lines marked vooraf. */
export async function playVooraf(player: Player, wie: string, lines: readonly string[]): Promise<void> {
  const { page, keys } = player;
  const part = page.getByRole('region', { name: 'Vooraf ingebracht' });
  await keys.pressOn(part.getByRole('button', { name: /toevoegen/i }));
  await keys.tabTo(part.getByRole('combobox', { name: 'Van wie' }), 'Shift+Tab');
  await keys.type(wie);
  await page.getByRole('option', { name: wie }).first().waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await keys.tabTo(part.getByRole('textbox', { name: 'Wat zij stuurden' }));
  for (const text of lines) {
    await keys.type(text);
    await keys.press('Enter');
  }
  await keys.pressOn(part.getByRole('button', { name: 'Bewaren' }));
}

export async function playStart({ page, keys }: Player): Promise<void> {
  await keys.pressOn(page.getByRole('button', { name: /^Start het overleg/ }), 'Shift+Tab');
  await line(page).waitFor();
  keys.overleg = true;
}

/** The capture line. */
export function line(page: Page) {
  return page.locator('.capture-line input, input.capture-line').first();
}

/** Attendance by one letter per person, in the order of the list; each letter goes on to the next. */
export async function playAttendance({ keys }: Player, letters: string): Promise<void> {
  await keys.press('Alt+ArrowUp');
  for (const letter of letters) await keys.press(letter, 'antwoord');
  await keys.press('Escape');
}

export async function playStap({ page, keys }: Player, stap: number): Promise<void> {
  await keys.press(`Alt+${String(stap)}`);
  await page
    .locator('[aria-current=step]')
    .filter({ hasText: new RegExp(`^\\s*${String(stap)}`) })
    .waitFor();
}

export interface PlayedAntwoord {
  antwoord: 'j' | 'n' | 'o';
  /** Half a sentence or the numbers of lines. */
  waarom?: string;
}

/** One answer per criterium, in the order of the screen, some with the lines they rest on; the rest is passed by. */
export async function playCriteria(
  { page, keys, kader: { id } }: Player,
  fase: Fase | null,
  answers: Readonly<Record<string, PlayedAntwoord>>,
): Promise<void> {
  const kader = kaders.find((one) => one.id === id);
  if (kader === undefined) throw new Error(`no kader ${id}`);
  const rows = criteriaBlocks(kader, fase).flatMap(({ groepen }) => groepen.flatMap(({ regels }) => regels));
  const open = new Map(Object.entries(answers));
  await keys.press('Alt+c');
  for (const { criteriumId } of rows) {
    const answer = open.get(criteriumId);
    if (answer !== undefined) {
      await keys.press(answer.antwoord, 'antwoord');
      if (answer.waarom !== undefined) {
        await keys.press('Enter');
        await keys.type(answer.waarom);
        await keys.press('Enter');
        await page.waitForFunction(() => document.activeElement?.hasAttribute('data-stop'));
      }
      open.delete(criteriumId);
    }
    if (open.size === 0) return;
    await keys.press('ArrowDown');
  }
  throw new Error(`not on the screen: ${[...open.keys()].join(', ')}`);
}

export async function playToCasus(player: Player): Promise<void> {
  const { page, keys } = player;
  await keys.pressOn(page.getByRole('button', { name: 'Casussen', exact: true }), 'Shift+Tab');
  await keys.pressOn(
    page.getByRole('button', { name: /Volle flat/ }).or(page.getByRole('link', { name: /Volle flat/ })),
  );
  await playTab(player, 'Overzicht');
}

/** Oldest first: done, done, not done and why, moved on. */
export async function playVorigeAfspraken(player: Player): Promise<void> {
  const { page, keys } = player;
  await playStap(player, 1);
  await keys.press('Alt+ArrowUp');
  await keys.press('d', 'antwoord');
  await keys.press('n', 'antwoord');
  await keys.fill(
    page.getByRole('textbox', { name: 'Waarom is dit niet gedaan?' }),
    'niet binnengelaten op 18 november',
  );
  await keys.press('Enter');
  await keys.press('n', 'antwoord');
  await keys.fill(
    page.getByRole('textbox', { name: 'Waarom is dit niet gedaan?' }),
    'nam de telefoon niet op',
  );
  await keys.press('Enter');
  await keys.press('g', 'antwoord');
  await keys.press('Escape');
}
