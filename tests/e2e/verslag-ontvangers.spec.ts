import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import type { Launched } from './fixtures/launch.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { openRunning, typeLine, type Running } from './fixtures/running-overleg.ts';
import { seedOverleg, type Seeded } from './fixtures/seed.ts';
import { noFilter } from '../../shared/domain/logboek/filter.ts';

/**
 * A bespreking that is over: the wijkteam was not there but has an afspraak, the politie said something that a
 * woningcorporatie may not have, and of the last line was said that it is not to be shared.
 */
async function openMixed(risicos: readonly string[] = []): Promise<Launched & Seeded> {
  const launched = await openApp();
  const { page } = launched;
  const seeded = await seedOverleg(page);
  const { besprekingId } = seeded;
  await request(page, 'bespreking.start', { besprekingId });
  for (const naam of ['Anna Bakker', 'Sanne de Boer', 'Joris Peeters', 'Marie Smit']) {
    await setPresence(page, besprekingId, naam, 'aanwezig');
  }
  await setPresence(page, besprekingId, 'Mo Yildiz', 'afwezig');
  await typeLine(page, besprekingId, 2, 'cor: huis staat vol');
  await typeLine(page, besprekingId, 2, 'pol: zes meldingen sinds mei');
  await typeLine(page, besprekingId, 5, 'wij: gaat op huisbezoek, 4 dec');
  await typeLine(page, besprekingId, 2, 'cor: zoon slaapt in de auto');
  for (const wat of risicos) await typeLine(page, besprekingId, 3, `/r ${wat}`);
  const { informatie } = await request(page, 'bespreking.get', { besprekingId });
  await request(page, 'deling.set', {
    informatieId: informatie[2]!.id,
    wijze: 'niet',
    tot: null,
    grond: '',
    reden: 'De zoon weet dit niet',
    revisie: 0,
  });
  await request(page, 'bespreking.afronden', { besprekingId });
  await openTab(page, 'Verslag');
  return { ...launched, ...seeded };
}

/** One where everybody was there and nothing is withheld. */
async function openEqual(): Promise<Running> {
  const running = await openRunning(5, async (page, { besprekingId }) => {
    await typeLine(page, besprekingId, 5, 'wij: gaat op huisbezoek, 4 dec');
  });
  await request(running.page, 'bespreking.afronden', { besprekingId: running.besprekingId });
  await openTab(running.page, 'Afsprakenlijst');
  return running;
}

async function setPresence(
  page: Page,
  besprekingId: string,
  naam: string,
  status: 'aanwezig' | 'afwezig',
): Promise<void> {
  const view = await request(page, 'bespreking.get', { besprekingId });
  const contactId = view.contacten.find((one) => one.naam === naam)?.id;
  const deelnemerId = view.deelnemers.find((one) => one.contactId === contactId)?.id;
  const aanwezigeId = view.aanwezigen.find((one) => one.deelnemerId === deelnemerId)!.id;
  await request(page, 'bespreking.setAanwezig', { aanwezigeId, status });
}

async function openTab(page: Page, name: string): Promise<void> {
  await goHome(page);
  await goToRoom(page, 'Overleggen');
  await page.getByRole('button', { name: /^Verslag/ }).press('Enter');
  await page.getByRole('tab', { name: 'Afsprakenlijst' }).focus();
  if (name !== 'Afsprakenlijst') await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name, selected: true }).waitFor();
}

async function size(app: ElectronApplication, zoom = 1): Promise<void> {
  await app.evaluate(({ BrowserWindow }, factor) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1280 / factor, 720);
  }, zoom);
}

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

test('opens on the first line where recipients differ; M asks nood where a rule says no, N a reason, T takes it back', async () => {
  const { app, page, besprekingId } = await openMixed(['de hond krijgt medicijnen en bijt']);
  await size(app);
  await expect(page.getByRole('heading', { name: '3 regels zijn niet voor iedereen gelijk' })).toBeVisible();
  const verschillenRegion = page.getByRole('region', { name: /niet voor iedereen gelijk/ });
  await expect(verschillenRegion.getByText('huis staat vol')).toHaveCount(0);
  const ofLine2 = page.getByRole('list', { name: 'Ontvangers van Regel 2' });
  const corporatie = ofLine2.getByRole('checkbox', { name: /Sanne de Boer/ });
  // From the list of recipients Enter goes into the lines: the first recipient who does not get the first line.
  await page.getByRole('option', { name: /^Waar zij verschillen/ }).press('Enter');
  await expect(ofLine2.getByRole('checkbox').first()).toBeFocused();
  await shot(page, 'verschillen');
  await expectAccessible(page);

  // A reason that says why: nood, because the delen-wijzer says no.
  await expect(corporatie).toContainText('delen-wijzer');
  await corporatie.focus();
  await page.keyboard.press('m');
  await expect(page.getByText('Dit mag volgens de regels niet.')).toBeVisible();
  await shot(page, 'nood');
  await page.getByRole('button', { name: 'Meegeven', exact: true }).press('Enter');
  await expect(page.getByText('Schrijf op waarom. Zonder reden kan dit niet.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /wie is in gevaar/ })).toBeFocused();
  await page.keyboard.type('De buurman staat met een mes in het portiek.');
  await page.getByRole('button', { name: 'Meegeven', exact: true }).press('Enter');
  await expect(corporatie).toContainText('Meegegeven vanwege acuut gevaar: De buurman staat met een mes');
  await expect(corporatie).toBeFocused();
  const logged = await request(page, 'logboek.list', {
    filter: { ...noFilter, actie: 'noodreden' },
    before: null,
  });
  expect(JSON.stringify(logged)).toContain('Woningcorporatie De Linde');

  // T: as the rules say again.
  await page.keyboard.press('t');
  await expect(corporatie).toContainText('delen-wijzer');

  // Two at once who do get it: shown with the arrow, ticked with Space, withheld with one reason.
  await page.keyboard.press('ArrowRight');
  await ofLine2.getByRole('checkbox', { name: /Anna Bakker/ }).press('Space');
  await ofLine2.getByRole('checkbox', { name: /Joris Peeters/ }).press('Space');
  await page.keyboard.press('n');
  await shot(page, 'two-at-once');
  await page.keyboard.type('Niet nodig voor hun taak.');
  await page.getByRole('button', { name: 'Weglaten', exact: true }).press('Enter');
  await expect(ofLine2.getByRole('checkbox', { name: /Anna Bakker/ })).toContainText(
    'Met de hand weggelaten: Niet nodig voor hun taak.',
  );
  await expect(ofLine2.getByRole('checkbox', { name: /Joris Peeters/ })).toBeFocused();
  const { verschillen } = await request(page, 'verslag.ontvangers', { besprekingId, stuk: 'verslag' });
  const withheld = verschillen
    .find(({ label }) => label === 'Regel 2')
    ?.rechten.filter(({ grond }) => grond === 'weggelaten');
  // Nor on the paper for the whole of their organisatie.
  expect(withheld?.map(({ ontvanger }) => ontvanger.split(' ')[0])).toEqual([
    'deelnemer',
    'deelnemer',
    'organisatie',
    'organisatie',
  ]);

  // Who was merely not there gets it with a plain reason.
  await ofLine2.getByRole('checkbox', { name: /Mo Yildiz/ }).press('m');
  await expect(page.getByText('Dit mag volgens de regels niet.')).toHaveCount(0);
  await page.keyboard.type('Hij gaat op huisbezoek.');
  await page.getByRole('button', { name: 'Meegeven', exact: true }).press('Enter');
  await expect(ofLine2.getByRole('checkbox', { name: /Mo Yildiz/ })).toContainText(
    'Met de hand meegegeven: Hij gaat op huisbezoek.',
  );
  await expect(ofLine2.getByRole('checkbox', { name: /Mo Yildiz/ })).toBeFocused();
  await page.keyboard.press('m');
  await expect(page.getByText('Wie u koos, krijgt dit al.')).toBeVisible();
  await shot(page, 'after');

  // G: a risico that was told wrongly by its words goes to everybody with one reason, and back.
  const risk = page.getByRole('region', { name: 'Risico 1' });
  await expect(risk).toContainText(
    'Hierin staan woorden die wijzen op gegevens over gezondheid: medicijnen.',
  );
  await risk.getByRole('checkbox', { name: /Sanne de Boer/ }).press('g');
  await shot(page, 'gewoon');
  await expectAccessible(page);
  await page.keyboard.type('Het gaat over de hond.');
  await risk.getByRole('button', { name: 'Bewaren', exact: true }).press('Enter');
  await expect(risk).toContainText('Met de hand gewone tekst genoemd: Het gaat over de hond.');
  // Only who was not there is left.
  await expect(risk.getByRole('checkbox', { name: /Sanne de Boer/ })).toHaveCount(0);
  await expect(risk.locator('[data-stop]:focus')).toHaveCount(1);
  await shot(page, 'gewoon-after');
  await page.keyboard.press('g');
  await expect(risk.getByRole('checkbox', { name: /Sanne de Boer/ })).toContainText('toestemming');
  await app.close();
});

test('one key and the paper is what that recipient gets, with what is left out and why beside it', async () => {
  const { app, page } = await openMixed();
  await size(app);
  const list = page.getByRole('listbox', { name: 'Ontvangers' });
  await list.getByRole('option', { name: /^Waar zij verschillen/ }).focus();
  await page.keyboard.press('End');
  await expect(list.getByRole('option', { name: /^Marie Smit, GGZ Oost/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const paper = page.frameLocator('iframe[title="Verslag voor Marie Smit, GGZ Oost"]');
  await expect(paper.getByText('zes meldingen sinds mei')).toBeVisible();
  await expect(paper.getByText('zoon slaapt in de auto')).toHaveCount(0);
  const margin = page.getByRole('region', { name: /^Gaat niet mee/ });
  await expect(margin).toContainText('zoon slaapt in de auto');
  await expect(margin).toContainText('Bij deze regel staat: niet delen');
  await expect(paper.getByText('Gaat niet mee')).toHaveCount(0);

  // What goes along can be withheld by hand, and that taken back.
  await margin.getByText('Gaat wel mee').press('Enter');
  await margin.getByRole('button', { name: /^Toch weglaten.*Regel 1/ }).press('Enter');
  await page.keyboard.type('Niet voor de behandeling.');
  await page.getByRole('button', { name: 'Weglaten', exact: true }).press('Enter');
  await expect(paper.getByText('huis staat vol')).toHaveCount(0);
  await expect(margin).toContainText('Met de hand weggelaten: Niet voor de behandeling.');
  await margin.getByRole('button', { name: /^Terug naar de regels.*Regel 1/ }).press('Enter');
  await expect(paper.getByText('huis staat vol')).toBeVisible();
  await list.getByRole('option', { name: /^Marie Smit/ }).focus();
  await shot(page, 'left');
  await expectAccessible(page);

  // Who was not there has the afspraak that is theirs, and nothing else.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(list.getByRole('option', { name: /^Mo Yildiz/ })).toHaveAttribute('aria-selected', 'true');
  const absent = page.frameLocator('iframe[title="Verslag voor Mo Yildiz, Wijkteam Noord"]');
  await expect(absent.getByText('gaat op huisbezoek')).toBeVisible();
  await expect(absent.getByText('huis staat vol')).toHaveCount(0);
  await shot(page, 'absent');
  const missed = page.getByRole('region', { name: /^Gaat niet mee/ });
  await missed.getByRole('button', { name: /^Toch meegeven.*Regel 1/ }).press('Enter');
  await page.keyboard.type('Hij gaat er op huisbezoek.');
  await page.getByRole('button', { name: 'Meegeven', exact: true }).press('Enter');
  await expect(absent.getByText('huis staat vol')).toBeVisible();

  await page.getByRole('radio', { name: 'Per organisatie' }).press('Space');
  await expect(list.getByRole('option', { name: /^GGZ Oost/ })).toBeVisible();
  await expect(list.getByRole('option', { name: /^Marie Smit/ })).toHaveCount(0);
  await shot(page, 'organisaties');
  await app.close();
});

test('nothing to judge: one key leads to the verzendlijst, and back', async () => {
  const { app, page } = await openEqual();
  await size(app);
  await expect(page.getByText('Iedereen die erbij was, krijgt hetzelfde.', { exact: false })).toBeVisible();
  await expect(page.getByRole('option', { name: /^Waar zij verschillen/ })).toHaveCount(0);
  await shot(page, 'equal');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Joris Peeters').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Terug naar het stuk' })).toBeFocused();
  await shot(page, 'send');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Ontvangers' })).toBeVisible();
  await app.close();
});

test('the afsprakenlijst that was vastgesteld in afronding can be sent at once', async () => {
  const { app, page } = await openRunning(5, async (bridge, { besprekingId }) => {
    await typeLine(bridge, besprekingId, 5, 'wij: gaat op huisbezoek, 4 dec');
  });
  await page.getByRole('button', { name: 'Afsprakenlijst vaststellen en afronden' }).press('Enter');
  await page.getByRole('button', { name: 'Ja, vaststellen en afronden' }).press('Enter');
  const send = page.getByRole('button', { name: 'Afsprakenlijst nu versturen' });
  await expect(send).toBeVisible();
  await shot(page, 'closed');
  await send.press('Enter');
  await expect(page.getByRole('tab', { name: 'Afsprakenlijst', selected: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Verzendlijst' })).toBeVisible();
  await app.close();
});

test('at 200 % it is one column, and no text is lost', async () => {
  const { app, page } = await openMixed();
  await size(app, 2);
  await expect(page.getByRole('heading', { name: '2 regels zijn niet voor iedereen gelijk' })).toBeVisible();
  await shot(page, 'zoom-verschillen');
  await page.getByRole('option', { name: /^Marie Smit/ }).click();
  await expect(page.getByRole('region', { name: /^Gaat niet mee/ })).toContainText('zoon slaapt in de auto');
  await shot(page, 'zoom-ontvanger');
  await expectAccessible(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await app.close();
});
