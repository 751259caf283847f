import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { openRunning, typeLine } from './fixtures/running-overleg.ts';

/** Opens the zaalscherm with F5 and answers its window. */
async function openZaal(app: ElectronApplication, page: Page): Promise<Page> {
  const opened = app.waitForEvent('window');
  await page.keyboard.press('F5');
  const zaal = await opened;
  await zaal.getByRole('heading', { level: 1 }).waitFor();
  return zaal;
}

async function aanwezigeOf(page: Page, besprekingId: string, naam: string): Promise<string> {
  const view = await request(page, 'bespreking.get', { besprekingId });
  const contact = view.contacten.find((one) => one.naam === naam);
  const deelnemer = view.deelnemers.find(({ contactId }) => contactId === contact?.id);
  const found = view.aanwezigen.find(
    ({ deelnemerId, betrokkeneId }) =>
      (deelnemerId !== null && deelnemerId === deelnemer?.id) ||
      (betrokkeneId !== null && view.betrokkenen.some((one) => one.id === betrokkeneId && one.naam === naam)),
  );
  if (found === undefined) throw new Error(`${naam} is not invited`);
  return found.id;
}

test('the room follows the typing, and somebody late sees only what comes after', async () => {
  const { app, page, besprekingId } = await openRunning(2);
  const politie = await aanwezigeOf(page, besprekingId, 'Joris Peeters');
  await request(page, 'bespreking.setAanwezig', { aanwezigeId: politie, status: 'vertrokken' });
  const zaal = await openZaal(app, page);
  await page.bringToFront();
  await page.getByLabel('Invoerregel').focus();
  await page.keyboard.type('cor: huis staat vol');
  await expect(zaal.getByText('huis staat vol')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(zaal.getByText('huis staat vol')).toBeVisible();

  await request(page, 'bespreking.setAanwezig', { aanwezigeId: politie, status: 'aanwezig' });
  await expect(zaal.getByText('huis staat vol')).toHaveCount(0);
  await expect(zaal.getByText('Hier komt wat u samen vertelt.')).toBeVisible();
  await page.keyboard.type('pol: zes meldingen sinds mei');
  await page.keyboard.press('Enter');
  await expect(zaal.getByText('zes meldingen sinds mei')).toBeVisible();
  await expectAccessible(zaal);

  await request(page, 'bespreking.setAanwezig', { aanwezigeId: politie, status: 'vertrokken' });
  await expect(zaal.getByText('huis staat vol')).toBeVisible();
  await app.close();
});

test('the countdown to the lock stands in the work window only', async () => {
  const { app, page } = await openRunning(2);
  const zaal = await openZaal(app, page);
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 2_600;
  });
  await expect(page.getByText('Casustafel vergrendelt over 100 seconden')).toBeVisible();
  await expect(zaal.getByText(/vergrendel/i)).toHaveCount(0);
  await app.close();
});

test('planted words reach the window in no way, at any step', async () => {
  const { app, page, besprekingId } = await openRunning(2, async (bridge, seeded) => {
    await typeLine(bridge, seeded.besprekingId, 2, 'cor: ZICHTBAAR');
    await request(bridge, 'invoer.save', {
      besprekingId: seeded.besprekingId,
      stap: 2,
      text: 'ggz: GEHEIM-NIET-IN-VERSLAG',
      soort: null,
      leefgebied: '',
      undone: [],
      nietInVerslag: true,
      previousBron: [],
    });
    await request(bridge, 'invoer.save', {
      besprekingId: seeded.besprekingId,
      stap: 2,
      text: 'GEHEIM-VOOR-LATER',
      soort: 'voor-later',
      leefgebied: '',
      undone: [],
      nietInVerslag: false,
      previousBron: [],
    });
    await request(bridge, 'invoer.saveLines', {
      besprekingId: seeded.besprekingId,
      stap: 2,
      lines: ['GEHEIM-VOORAF'],
      soort: null,
      leefgebied: '',
      bronnen: [],
      vooraf: true,
      bijlage: false,
    });
    await typeLine(bridge, seeded.besprekingId, 3, 'GEHEIM-RISICO');
  });
  const zaal = await openZaal(app, page);
  expect(await zaal.evaluate(() => 'casustafel' in window)).toBe(false);
  await page.bringToFront();
  await page.keyboard.type('GEHEIM-CONCEPT');
  for (const stap of [0, 1, 2, 3, 4, 5] as const) {
    await request(page, 'zaal.goTo', { stap });
    await expect(zaal.locator('[aria-current=step]')).toHaveText(
      ['Opening', 'Vorige afspraken', 'Beeld', 'Oordeel', 'Besluit', 'Afronding'][stap] ?? '',
    );
    expect(await zaal.content()).not.toContain('GEHEIM');
  }
  await request(page, 'zaal.goTo', { stap: 2 });
  await expect(zaal.getByText('ZICHTBAAR')).toBeVisible();
  expect((await request(page, 'bespreking.get', { besprekingId })).informatie).toHaveLength(4);
  await app.close();
});

test('with the betrokkene in the room it starts empty', async () => {
  const { app, page, besprekingId } = await openRunning(2, async (bridge, seeded) => {
    await typeLine(bridge, seeded.besprekingId, 2, 'cor: huis staat vol');
    await typeLine(bridge, seeded.besprekingId, 5, 'wij: gaat op huisbezoek, 4 dec');
    const { betrokkenen, aanwezigen } = await request(bridge, 'bespreking.get', {
      besprekingId: seeded.besprekingId,
    });
    const [els] = betrokkenen;
    if (els === undefined) throw new Error('no betrokkene');
    if (!aanwezigen.some(({ betrokkeneId }) => betrokkeneId === els.id)) {
      await request(bridge, 'bespreking.invite', {
        besprekingId: seeded.besprekingId,
        deelnemerId: null,
        betrokkeneId: els.id,
      });
    }
  });
  const zaal = await openZaal(app, page);
  await expect(zaal.getByText('huis staat vol')).toBeVisible();
  await expect(zaal.getByText(/Zwanenlaan/)).toBeVisible();
  const betrokkene = await aanwezigeOf(page, besprekingId, 'Els Voorbeeld');
  await request(page, 'bespreking.setAanwezig', { aanwezigeId: betrokkene, status: 'aanwezig' });
  await expect(zaal.getByText('huis staat vol')).toHaveCount(0);
  await expect(zaal.getByText(/Zwanenlaan/)).toHaveCount(0);
  await request(page, 'zaal.goTo', { stap: 5 });
  await expect(zaal.getByText('Hier komen de afspraken van vandaag.')).toBeVisible();
  await app.close();
});

test('the newest line is in sight at 1280 by 720', async () => {
  const { app, page, besprekingId } = await openRunning(2);
  const zaal = await openZaal(app, page);
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1280, 720);
  });
  const lineOf = (number: number) =>
    zaal.getByRole('listitem').filter({ hasText: new RegExp(`regel nummer ${String(number)}(?!\\d)`) });
  for (let number = 1; number <= 15; number += 1) {
    await typeLine(page, besprekingId, 2, `cor: regel nummer ${String(number)}`);
    await expect(lineOf(number)).toBeInViewport();
  }
  await expect(lineOf(1)).not.toBeInViewport();
  await app.close();
});

test('criteria, op- of afschaling and afspraken, and Esc closes the window', async () => {
  const { app, page, besprekingId } = await openRunning(3, async (bridge, seeded) => {
    await typeLine(bridge, seeded.besprekingId, 5, 'wij: gaat op huisbezoek, 4 dec');
  });
  const zaal = await openZaal(app, page);
  await request(page, 'criterium.answer', {
    besprekingId,
    criteriumId: 'NL12-1',
    antwoord: 'ja',
    toelichting: 'GEHEIM',
    regels: [],
  });
  await expect(zaal.getByText('ja', { exact: true })).toBeVisible();
  expect(await zaal.content()).not.toContain('GEHEIM');
  await expectAccessible(zaal);
  await request(page, 'fasebesluit.record', {
    besprekingId,
    soort: 'besluit',
    naar: 2,
    beslisserNaam: 'Mo Yildiz',
    beslisserRol: 'Wijkteam',
    overgang: null,
    akkoord: [],
    geraadpleegd: [],
    formeelNummer: '',
    formeelDatum: null,
    redenAfwijking: '',
  });
  await request(page, 'zaal.goTo', { stap: 4 });
  await expect(zaal.getByText('besluit: Mo Yildiz, Wijkteam')).toBeVisible();
  await expect(zaal.getByText('gaat op huisbezoek')).toBeVisible();
  await expectAccessible(zaal);

  const closed = zaal.waitForEvent('close');
  await page.bringToFront();
  await page.getByLabel('Invoerregel').focus();
  await page.keyboard.press('Escape');
  await closed;
  await app.close();
});
