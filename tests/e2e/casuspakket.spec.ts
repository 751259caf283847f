import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { seedOverleg } from './fixtures/seed.ts';

async function answerDialogs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
}

/** Beheer, Collega’s: the line of the other is pasted, and the six words are found equal. */
async function addColleague(page: Page, naam: string, line: string, rol: string): Promise<string[]> {
  await goToRoom(page, 'Beheer');
  await page.getByRole('button', { name: 'Collega’s', exact: true }).press('Enter');
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill(naam);
  await page.getByRole('button', { name: /Rol$/ }).press('Enter');
  await page.getByRole('option', { name: new RegExp(`^${rol}`) }).click();
  await page.getByRole('textbox', { name: 'Sleutelregel van de collega' }).fill(line);
  await page.getByRole('button', { name: 'Collega toevoegen' }).press('Enter');
  const words = page.getByRole('list', { name: `De zes woorden met ${naam}` }).getByRole('listitem');
  await expect(words).toHaveCount(6);
  return words.allInnerTexts();
}

/** Opens the file by keyboard; milliseconds between the key and the first picture of what would change. */
async function openedIn(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: /^Kies (het|een ander) bestand$/ });
  await button.evaluate((element) => {
    const shown = new MutationObserver(() => {
      if (document.querySelector('.pakket') === null) return;
      shown.disconnect();
      requestAnimationFrame(() => performance.mark('pakket-shown'));
    });
    shown.observe(document.body, { childList: true, subtree: true });
    element.addEventListener('keydown', () => performance.mark('pakket-asked'), { once: true });
  });
  await button.press('Enter');
  await expect(page.locator('.pakket')).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByName('pakket-shown').length > 0);
  return page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN;
    return at('pakket-shown') - at('pakket-asked');
  });
}

const ownLine = async (page: Page): Promise<string> => (await request(page, 'colleague.list', {})).ownLine;

test('a casus goes to the AOV’er’s machine, and an update shows what is new', async ({}, testInfo) => {
  // Two machines.
  test.setTimeout(180_000);
  const chair = await openApp();
  const { casusId, besprekingId } = await seedOverleg(chair.page);
  const aov = await openApp();
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'casustafel-pakket-')), '2026-001-1.casuspakket');
  await answerDialogs(chair.app, file);
  await answerDialogs(aov.app, file);

  await goHome(chair.page);
  await goHome(aov.page);
  const shot = (page: Page, name: string) => page.screenshot({ path: testInfo.outputPath(`${name}.png`) });
  const here = await addColleague(chair.page, 'Aad Ovee', await ownLine(aov.page), 'AOV');
  const there = await addColleague(aov.page, 'Anna Bakker', await ownLine(chair.page), 'Voorzitter');
  expect(here).toEqual(there);
  await expectAccessible(chair.page);
  await shot(chair.page, 'collegas-vergelijken');
  for (const { page } of [chair, aov]) {
    await page.getByRole('button', { name: /^De woorden zijn gelijk/ }).press('Enter');
    await expect(page.getByText(/^Vergeleken op/)).toBeVisible();
  }
  await shot(chair.page, 'collegas');
  await chair.page.getByRole('button', { name: /^Wijzig.*Aad Ovee/ }).press('Enter');
  const row = chair.page.getByRole('listitem', { name: 'Aad Ovee' });
  await expect(row.getByRole('textbox', { name: 'Naam' })).toBeFocused();
  await row.getByRole('textbox', { name: 'Functie' }).fill('AOV’er van dienst');
  await expectAccessible(chair.page);
  await shot(chair.page, 'collega-wijzigen');
  await row.getByRole('button', { name: 'Bewaar' }).press('Enter');
  await expect(row.getByText('AOV’er van dienst')).toBeVisible();
  await expect(row.getByRole('button', { name: /^Wijzig/ })).toBeFocused();
  await expect(row.getByText(/^Vergeleken op/)).toBeVisible();

  await request(chair.page, 'bespreking.start', { besprekingId });
  await goToRoom(chair.page, 'Casussen');
  await chair.page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await chair.page.getByRole('tab', { name: 'Privacy' }).click();
  const give = chair.page.getByRole('region', { name: 'Aan een collega geven' });
  await give.getByRole('button', { name: /Aan wie/ }).press('Enter');
  await chair.page.getByRole('option', { name: 'Aad Ovee' }).click();
  // Said before anything is made.
  await expect(give.getByText(/niet gedeeld met openbare orde/)).toBeVisible();
  await shot(chair.page, 'niet-gedeeld');
  await chair.page.getByRole('checkbox', { name: /openbare orde/ }).press('Space');
  await expect(chair.page.getByRole('checkbox', { name: /openbare orde/ })).toBeChecked();
  await expect
    .poll(async () => (await request(chair.page, 'casus.get', { id: casusId })).casus.gedeeldOpenbareOrde)
    .toBe(true);
  await give.getByRole('button', { name: 'Casuspakket opslaan' }).press('Enter');
  await expect(give.getByText(/Alleen deze collega kan het openen/)).toBeVisible();
  await expect(give.getByText(/^Naar Aad Ovee, pakket 1/)).toBeVisible();
  await expectAccessible(chair.page);
  await give.scrollIntoViewIfNeeded();
  await shot(chair.page, 'gegeven');

  await goToRoom(aov.page, 'Casussen');
  await aov.page.getByRole('button', { name: 'Casuspakket openen' }).press('Enter');
  await aov.page.getByRole('button', { name: 'Kies het bestand' }).press('Enter');
  await expect(aov.page.getByText('Deze casus is hier nieuw.')).toBeVisible();
  await expectAccessible(aov.page);
  await shot(aov.page, 'nieuw');
  await aov.page.getByRole('button', { name: 'Neem de casus over' }).press('Enter');
  await aov.page.getByRole('button', { name: 'Naar de casus' }).press('Enter');
  await expect(aov.page.getByText(/^Kopie van Anna Bakker, stand van .*: van vandaag\.$/)).toBeVisible();
  await shot(aov.page, 'overgenomen');

  const typed = (page: Page, lines: string[]) => {
    const how = { soort: null, leefgebied: '', bronnen: [], vooraf: false, bijlage: false };
    return request(page, 'invoer.saveLines', { besprekingId, stap: 2, lines, ...how });
  };
  /** Lines by what they say now -> what is typed in their place. */
  const rewrite = async (page: Page, lines: Readonly<Record<string, string>>) => {
    const { informatie } = await request(page, 'bespreking.get', { besprekingId });
    for (const [was, text] of Object.entries(lines)) {
      const { id, revisie } = informatie.find(({ tekst }) => tekst === was)!;
      const how = { soort: null, leefgebied: '', undone: [], nietInVerslag: false, previousBron: [] };
      const line = { besprekingId, id, table: 'informatie', revisie, stap: 2, text, ...how } as const;
      await request(page, 'invoer.correct', line);
    }
  };
  const numbered = <T>(count: number, make: (line: number) => T): T[] =>
    Array.from({ length: count }, (_, line) => make(line));
  /** A casuspakket from the chair, opened there; how long it took to show. */
  const update = async (nummer: number): Promise<number> => {
    await give.getByRole('button', { name: 'Casuspakket opslaan' }).press('Enter');
    await expect(give.getByText(`Naar Aad Ovee, pakket ${String(nummer)},`, { exact: false })).toBeVisible();
    await goToRoom(aov.page, 'Casussen');
    await aov.page.getByRole('button', { name: 'Casuspakket openen' }).press('Enter');
    return openedIn(aov.page);
  };
  const woningen = numbered(40, (line) => `cor: woning ${String(line)} bekeken`);
  await typed(chair.page, ['pol: zes meldingen in een half jaar', ...woningen]);
  await update(2);
  await aov.page.locator('summary', { hasText: '41 regels' }).press('Enter');
  await expect(aov.page.getByText('zes meldingen in een half jaar')).toBeVisible();
  await expectAccessible(aov.page);
  await shot(aov.page, 'bijgewerkt');
  await aov.page.getByRole('button', { name: 'Neem de wijzigingen over' }).press('Enter');
  await expect(aov.page.getByText(/^Overgenomen/)).toBeVisible();

  // Both change a line, two are not to be shared any more and one of these was changed, the chair changes and adds.
  await rewrite(aov.page, {
    'zes meldingen in een half jaar': 'pol: zes meldingen, waarvan twee over geluid',
    'woning 38 bekeken': 'cor: woning 38 bekeken, de deur stond open',
  });
  await rewrite(chair.page, {
    'zes meldingen in een half jaar': 'pol: zeven meldingen in een half jaar',
    ...Object.fromEntries(
      numbered(30, String).map((line) => [
        `woning ${line} bekeken`,
        `cor: woning ${line} bekeken op maandag`,
      ]),
    ),
  });
  const { informatie } = await request(chair.page, 'bespreking.get', { besprekingId });
  for (const was of ['woning 38 bekeken', 'woning 39 bekeken']) {
    const { id: informatieId } = informatie.find(({ tekst }) => tekst === was)!;
    const niet = { wijze: 'niet', tot: null, grond: '', reden: 'op verzoek', revisie: 0 } as const;
    await request(chair.page, 'deling.set', { informatieId, ...niet });
  }
  await typed(
    chair.page,
    numbered(360, (line) => `wij: notitie ${String(line)} van het wijkteam`),
  );
  await goToRoom(chair.page, 'Casussen');
  await chair.page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await chair.page.getByRole('tab', { name: 'Privacy' }).click();
  await give.getByRole('button', { name: /Aan wie/ }).press('Enter');
  await chair.page.getByRole('option', { name: 'Aad Ovee' }).click();
  const leftOut = chair.page.getByRole('region', { name: 'Wat niet of niet heel meegaat' });
  await expect(leftOut.getByText(/Regel 40, Regel 41$/)).toBeVisible();
  await expectAccessible(chair.page);
  await leftOut.scrollIntoViewIfNeeded();
  await shot(chair.page, 'wat-niet-meegaat');
  const took = await update(3);
  const all = aov.page.getByRole('region', { name: 'Gewijzigd door de collega (30)' });
  await expect(all).toBeVisible();
  await expectAccessible(aov.page);
  await shot(aov.page, 'samenvoegen');
  // Scrolled through, wide and narrow.
  for (const width of [1280, 640]) {
    await aov.page.setViewportSize({ width, height: 720 });
    for (const title of [
      'Ingetrokken bij de afzender (1)',
      'Gewijzigd door de collega (30)',
      'Nieuw (360)',
    ]) {
      await aov.page.getByRole('heading', { name: title }).evaluate((heading) => heading.scrollIntoView());
      await shot(aov.page, `samenvoegen-${String(width)}-${title.split(' ')[0] ?? ''}`);
    }
  }
  await aov.page.setViewportSize({ width: 1280, height: 720 });
  // By keyboard: what was taken back stays after all, and all that they changed comes in.
  const withdrawn = aov.page.getByRole('region', { name: 'Ingetrokken bij de afzender (1)' });
  await expect(withdrawn.getByRole('radio', { name: /^Wordt weggehaald/ })).toBeChecked();
  // What she wrote herself stays until she chooses otherwise, and is shown whole before it goes.
  const changed = aov.page.getByRole('region', {
    name: 'Ingetrokken bij de afzender, en door u gewijzigd (1)',
  });
  await expect(changed.getByRole('radio', { name: 'Laat hier staan' })).toBeChecked();
  await expect(
    changed.getByRole('cell', { name: 'woning 38 bekeken, de deur stond open', exact: true }),
  ).toBeVisible();
  await all.getByRole('button', { name: 'Overal die van de collega' }).press('Enter');
  await expect(all.locator('summary', { hasText: 'die van de collega' })).toHaveCount(30);
  await shot(aov.page, 'samenvoegen-gekozen');
  await aov.page.getByRole('button', { name: 'Neem de wijzigingen over' }).press('Enter');
  await expect(aov.page.getByText(/^Overgenomen/)).toBeVisible();
  await expect(aov.page.getByText(/^Overgenomen\. 360 nieuw, 31 van de collega/)).toBeVisible();
  await shot(aov.page, 'samengevoegd');
  const after = await request(aov.page, 'bespreking.get', { besprekingId });
  const texts = after.informatie.map(({ tekst }) => tekst);
  expect(texts).toContain('woning 38 bekeken, de deur stond open');
  expect(texts).not.toContain('woning 39 bekeken');
  testInfo.annotations.push({ type: 'measured', description: `preview of 400 lines: ${took.toFixed(0)} ms` });

  // A line of the AOV'er is new with the chair, who chooses by keyboard whether it comes in.
  await typed(aov.page, ['gem: de burgemeester vraagt naar de hond']);
  await aov.page.getByRole('button', { name: 'Naar de casus' }).press('Enter');
  await aov.page.getByRole('tab', { name: 'Privacy' }).click();
  const back = aov.page.getByRole('region', { name: 'Aan een collega geven' });
  await back.getByRole('button', { name: /Aan wie/ }).press('Enter');
  await aov.page.getByRole('option', { name: 'Anna Bakker' }).click();
  await back.getByRole('button', { name: 'Casuspakket opslaan' }).press('Enter');
  await expect(back.getByText(/^Naar Anna Bakker, pakket 1/)).toBeVisible();
  await goToRoom(chair.page, 'Casussen');
  await chair.page.getByRole('button', { name: 'Casuspakket openen' }).press('Enter');
  await openedIn(chair.page);
  const fresh = chair.page.getByRole('region', { name: 'Nieuw, en u kiest of het erbij komt (2)' });
  const line = fresh.getByRole('group').filter({ hasText: 'de burgemeester vraagt naar de hond' });
  await expect(line.getByRole('radio', { name: 'Komt er niet bij' })).toBeChecked();
  await line.getByRole('radio', { name: 'Komt er niet bij' }).press('ArrowDown');
  await expect(line.getByRole('radio', { name: 'Komt erbij' })).toBeChecked();
  await expectAccessible(chair.page);
  await fresh.scrollIntoViewIfNeeded();
  await shot(chair.page, 'van-de-aov');
  await chair.page.getByRole('button', { name: 'Neem de wijzigingen over' }).press('Enter');
  await expect(chair.page.getByText(/^Overgenomen\. 1 nieuw/)).toBeVisible();
  await chair.app.close();
  await aov.app.close();
});
