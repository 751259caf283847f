import { expect, test } from 'vitest';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { saveAfspraak } from '../../../electron/use-cases/afspraak/save.ts';
import { saveCasus } from '../../../electron/use-cases/casus/save.ts';
import { setVrijgegeven } from '../../../electron/use-cases/informatie/set-vrijgegeven.ts';
import { correctEntry } from '../../../electron/use-cases/invoer/correct.ts';
import { strikeEntry } from '../../../electron/use-cases/invoer/strike.ts';
import { saveRisico } from '../../../electron/use-cases/oordeel/save-risico.ts';
import { saveScenario } from '../../../electron/use-cases/oordeel/save-scenario.ts';
import { changedRecords } from '../../../electron/use-cases/revisie/changed.ts';
import { listRevisies } from '../../../electron/use-cases/revisie/list.ts';
import { restoreRevisie } from '../../../electron/use-cases/revisie/restore.ts';
import { find } from '../../../electron/use-cases/search/find.ts';
import { vaststellen } from '../../../electron/use-cases/verslag/vaststellen.ts';
import type { RevisieTabel } from '../../../shared/domain/revisie/revisie.ts';
import { refusalOf } from './refusal-of.ts';
import { seedCasus, type } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

const typed = { stap: 2 as const, soort: null, leefgebied: '', undone: [], nietInVerslag: false };

function correct(ctx: TestContext, besprekingId: string, id: string, text: string, revisie: number) {
  const line = { ...typed, besprekingId, id, text, revisie, table: 'informatie' as const, previousBron: [] };
  return correctEntry(ctx, line).informatie!;
}

/** Puts the oldest version back. */
function putBack(ctx: TestContext, tabel: RevisieTabel, id: string): string {
  const { revisie, versies } = listRevisies(ctx, { tabel, id });
  return refusalOf(() => restoreRevisie(ctx, { tabel, id, nummer: versies.at(-1)!.nummer, revisie }));
}

test('R19: earlier versions of a line are listed in words and put back; putting back is itself a version', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const { id } = type(ctx, besprekingId, 'cor: huis staat vol').informatie!;
  ctx.tick(1);
  correct(ctx, besprekingId, id, 'ggz: huis staat leeg', 1);
  const { nu, versies } = listRevisies(ctx, { tabel: 'informatie', id });
  expect(nu).toContainEqual({ naam: 'Tekst', tekst: 'huis staat leeg' });
  expect(versies).toHaveLength(1);
  expect(versies[0]).toMatchObject({ revisie: 1, tot: '2026-11-26T09:01:00.000Z', vast: false });
  expect(versies[0]!.velden).toContainEqual({ naam: 'Bron', tekst: 'Corporatie' });

  expect(putBack(ctx, 'informatie', id)).toBe('done');
  expect(ctx.store.informatie.get(id)).toMatchObject({
    tekst: 'huis staat vol',
    klasse: 'gewoon',
    revisie: 3,
  });
  expect(listRevisies(ctx, { tabel: 'informatie', id }).versies).toHaveLength(2);
});

test('R19: a line that was struck through comes back; what was released to the zaalscherm does not come back released', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const { id } = type(ctx, besprekingId, 'cor: huis staat vol').informatie!;
  setVrijgegeven(ctx, { id, vrijgegeven: true });
  strikeEntry(ctx, { id, table: 'informatie', vervallen: true });
  expect(changedRecords(ctx, { besprekingId })).toEqual([
    { tabel: 'informatie', id, naam: 'Regel 1', tekst: 'huis staat vol', earlier: 1, vervallen: true },
  ]);
  expect(putBack(ctx, 'informatie', id)).toBe('done');
  expect(ctx.store.informatie.get(id)).toMatchObject({ vervallen: false, vrijgegeven: false });
});

test('R19: afspraak, risico, scenario and casus come back too, and the search index follows', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const afspraak = type(ctx, besprekingId, 'ggz: belt de huisarts, vrijdag', 4).afspraak!;
  saveAfspraak(ctx, {
    id: afspraak.id,
    wat: 'bezoekt de apotheek',
    organisatieId: null,
    contactId: null,
    betrokkeneId: null,
    samenMet: [],
    datum: null,
    volgendOverleg: true,
    revisie: 1,
  });
  expect(putBack(ctx, 'afspraak', afspraak.id)).toBe('done');
  expect(ctx.store.afspraak.get(afspraak.id)).toMatchObject({ ...afspraak, revisie: 3 });
  expect(find(ctx, { text: 'huisarts', casusId: null })).toHaveLength(1);
  expect(find(ctx, { text: 'apotheek', casusId: null })).toEqual([]);

  const risico = type(ctx, besprekingId, 'brand door het fornuis', 3).risico!;
  const { casusId: _casus, nummer: _nummer, ...fields } = risico;
  saveRisico(ctx, { ...fields, wat: 'iets anders', kans: 3 });
  expect(putBack(ctx, 'risico', risico.id)).toBe('done');
  expect(ctx.store.oordeel.getRisico(risico.id)).toMatchObject({ wat: 'brand door het fornuis', kans: null });

  const made = {
    id: null,
    besprekingId,
    als: 'het gas uitvalt',
    dan: 'bellen',
    eigenaar: '',
    vervallen: false,
  };
  const scenario = saveScenario(ctx, { ...made, revisie: 0 });
  saveScenario(ctx, { ...made, id: scenario.id, als: 'de stroom uitvalt', revisie: 1 });
  expect(putBack(ctx, 'scenario', scenario.id)).toBe('done');
  expect(ctx.store.oordeel.getScenario(scenario.id)).toMatchObject({ als: 'het gas uitvalt' });

  const casus = ctx.store.casus.get(casusId)!;
  saveCasus(ctx, { ...casus, aanduiding: 'Eendenlaan' });
  expect(putBack(ctx, 'casus', casusId)).toBe('done');
  expect(ctx.store.casus.get(casusId)).toMatchObject({ aanduiding: 'Zwanenlaan', revisie: 3 });
  expect(find(ctx, { text: 'Zwanenlaan', casusId: null })).toHaveLength(1);
  expect(find(ctx, { text: 'Eendenlaan', casusId: null })).toEqual([]);
});

test('R19: a version of another record, an outdated screen or a number that is not there is refused', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const first = type(ctx, besprekingId, 'cor: huis staat vol').informatie!;
  const second = type(ctx, besprekingId, 'cor: trap is stuk').informatie!;
  correct(ctx, besprekingId, first.id, 'cor: huis is leeg', 1);
  const nummer = listRevisies(ctx, { tabel: 'informatie', id: first.id }).versies[0]!.nummer;
  const back = (id: string, revisie: number, at = nummer) =>
    refusalOf(() => restoreRevisie(ctx, { tabel: 'informatie', id, nummer: at, revisie }));
  expect(back(second.id, 1)).toBe('onbekend');
  expect(back(first.id, 1)).toBe('verouderd');
  expect(back(first.id, 2, 99)).toBe('onbekend');
  expect(ctx.store.informatie.get(first.id)).toMatchObject({ tekst: 'huis is leeg', revisie: 2 });
});

test('R19: until vaststelling and no longer: after afronden it still comes back, after that it is refused', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const { id } = type(ctx, besprekingId, 'cor: huis staat vol').informatie!;
  const afspraak = type(ctx, besprekingId, 'cor: belt, vrijdag', 4).afspraak!;
  const risico = type(ctx, besprekingId, 'brand', 3).risico!;
  const { casusId: _casus, nummer: _nummer, ...fields } = risico;
  correct(ctx, besprekingId, id, 'cor: huis is leeg', 1);
  strikeEntry(ctx, { id: afspraak.id, table: 'afspraak', vervallen: true });
  saveRisico(ctx, { ...fields, wat: 'brand en rook' });
  afronden(ctx, { besprekingId });
  expect(putBack(ctx, 'informatie', id)).toBe('done');

  ctx.tick(1);
  vaststellen(ctx, { besprekingId, soort: 'afsprakenlijst' });
  expect(putBack(ctx, 'afspraak', afspraak.id)).toBe('al-vastgesteld');
  ctx.store.verslag.insert(
    {
      id: ctx.newId(),
      besprekingId,
      soort: 'verslag',
      versie: 1,
      hash: 'x',
      vastgesteldAt: ctx.now(),
      vastgesteldDoor: 'Anna Bakker',
    },
    '{}',
  );
  expect(putBack(ctx, 'informatie', id)).toBe('al-vastgesteld');
  expect(putBack(ctx, 'risico', risico.id)).toBe('al-vastgesteld');
  expect(listRevisies(ctx, { tabel: 'informatie', id }).versies.every(({ vast }) => vast)).toBe(true);
});

test('R19: a version from before klassen had reasons, or that names somebody removed since, is put back as far as it goes', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const regel = type(ctx, besprekingId, 'cor: huis staat vol').informatie!;
  const { klasseEigen: _eigen, klasseReden: _reden, ...old } = regel;
  const earlier = { ...old, bronnen: [ctx.newId()], tekst: 'van vroeger' };
  ctx.store.revisie.keep('informatie', earlier, ctx.now());
  expect(putBack(ctx, 'informatie', regel.id)).toBe('done');
  expect(ctx.store.informatie.get(regel.id)).toMatchObject({
    tekst: 'van vroeger',
    bronnen: [],
    klasseReden: '',
  });
});
