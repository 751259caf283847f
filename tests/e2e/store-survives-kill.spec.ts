import { expect, test } from '@playwright/test';
import { freshPlaces, launch } from './fixtures/launch.ts';
import { request } from './fixtures/request.ts';
import { beginStore, seedOverleg, wachtzin } from './fixtures/seed.ts';

const line = {
  stap: 2 as const,
  soort: null,
  leefgebied: '',
  undone: [],
  nietInVerslag: false,
  previousBron: [],
};

test('an entry called saved is there after kill -9', async () => {
  const places = freshPlaces();
  const first = await launch(places);
  await beginStore(first.page);
  const { besprekingId } = await seedOverleg(first.page);
  await request(first.page, 'invoer.save', { ...line, besprekingId, text: 'cor: huis staat vol' });
  first.app.process().kill('SIGKILL');
  await first.app.waitForEvent('close');

  const second = await launch(places);
  await request(second.page, 'toegang.unlock', { secret: wachtzin, slotId: null });
  const view = await request(second.page, 'bespreking.get', { besprekingId });
  expect(view.informatie.map((one) => one.tekst)).toEqual(['huis staat vol']);
  await second.app.close();
});
