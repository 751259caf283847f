import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import type {} from '../../../renderer/api.ts';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import { freshPlaces, launch } from '../fixtures/launch.ts';
import { request } from '../fixtures/request.ts';
import { askCopy } from '../fixtures/second-opener.ts';
import { beginStore, seedOverleg, wachtzin } from '../fixtures/seed.ts';

test.describe.configure({ mode: 'parallel' });

const kills = 10;

/** Saves lines one after another, each as soon as the one before it is acknowledged, until the app dies. */
async function enterForEver(page: Page, besprekingId: string, round: number): Promise<void> {
  await page.evaluate(
    async ([id, prefix]) => {
      const line: Omit<RequestInput<'invoer.save'>, 'text'> = {
        besprekingId: id,
        stap: 2,
        soort: null,
        leefgebied: '',
        undone: [],
        nietInVerslag: false,
        previousBron: [],
      };
      for (let number = 1; ; number += 1) {
        const tekst = `${prefix}-${number} ${'bla '.repeat((number * 37) % 300)}einde`;
        const result = await window.casustafel.request('invoer.save', { ...line, text: `cor: ${tekst}` });
        if (!result.ok) throw new Error(result.error.code);
        console.log(`acknowledged ${tekst}`);
      }
    },
    [besprekingId, `r${round}`] as const,
  );
}

/** Fills a store in an app that is killed again and again; gives how many lines were acknowledged in all. */
async function killAgainAndAgain(): Promise<number> {
  const places = freshPlaces();
  const acknowledged: string[] = [];
  let besprekingId = '';
  for (let round = 0; round <= kills; round += 1) {
    const { app, page } = await launch(places);
    if (round === 0) {
      await beginStore(page);
      ({ besprekingId } = await seedOverleg(page));
      await request(page, 'bespreking.start', { besprekingId });
    } else {
      await request(page, 'toegang.unlock', { secret: wachtzin, slotId: null });
      const { informatie } = await request(page, 'bespreking.get', { besprekingId });
      const kept = new Set(informatie.map(({ tekst }) => tekst));
      expect(
        acknowledged.filter((tekst) => !kept.has(tekst)),
        `after kill ${round}`,
      ).toEqual([]);
    }
    if (round === kills) {
      await app.close();
      break;
    }
    page.on('console', (message) => {
      const [, tekst] = /^acknowledged (.*)$/.exec(message.text()) ?? [];
      if (tekst !== undefined) acknowledged.push(tekst);
    });
    const stopped = enterForEver(page, besprekingId, round).catch((error: unknown) => String(error));
    await pause(50 + Math.random() * 500);
    app.process().kill('SIGKILL');
    await app.waitForEvent('close');
    expect(await stopped).toContain('closed');
    expect(await askCopy(places.data, ['PRAGMA integrity_check'])).toEqual([[['ok']]]);
  }
  return acknowledged.length;
}

for (const half of ['first', 'second']) {
  test(`${kills} kills at random moments lose no acknowledged line (${half} store)`, async () => {
    test.setTimeout(180_000);
    expect(await killAgainAndAgain()).toBeGreaterThan(kills * 2);
  });
}
