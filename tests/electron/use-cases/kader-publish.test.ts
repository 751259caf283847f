import { expect, test } from 'vitest';
import { getBespreking } from '../../../electron/use-cases/bespreking/get.ts';
import { saveCasus } from '../../../electron/use-cases/casus/save.ts';
import { recordFasebesluit } from '../../../electron/use-cases/fasebesluit/record.ts';
import { getKader } from '../../../electron/use-cases/kader/get.ts';
import { listConcepts } from '../../../electron/use-cases/kader/concepts.ts';
import { listKaders } from '../../../electron/use-cases/kader/list.ts';
import { publishKader } from '../../../electron/use-cases/kader/publish.ts';
import { startConcept } from '../../../electron/use-cases/kader/start-concept.ts';
import { getVandaag } from '../../../electron/use-cases/vandaag/get.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { makeConcept, publishOwn, signed } from './own-kader.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext } from './test-context.ts';

test('a published version says from what, by whom, why, from when, and when to look again', () => {
  const ctx = testContext();
  const version = publishOwn(ctx, 'Kader Testdorp');
  expect(version).toEqual({ id: 'kader-testdorp', versie: '1.0' });
  expect(getKader(ctx, version)).toMatchObject({
    ...version,
    geldigVanaf: '2026-12-01',
    lokaal: {
      basis: { id: 'dalfsen', versie: '1.0' },
      door: signed.door,
      reden: signed.reden,
      gepubliceerdOp: '2026-11-26',
      herzieningOp: '2027-11-26',
    },
  });
  expect(listConcepts(ctx, {})).toEqual([]);
  expect(ctx.store.logboek.all().at(-1)).toMatchObject({
    actie: 'vastgesteld',
    object: 'kader',
    objectId: 'kader-testdorp',
    detail: 'versie 1.0',
  });
});

test('published on 29 February it is looked at again a year on', () => {
  const ctx = testContext('2028-02-29T09:00:00.000Z');
  expect(getKader(ctx, publishOwn(ctx, 'Kader Testdorp'))?.lokaal?.herzieningOp).toBe('2029-02-28');
});

test('own ones come first, the newest on top; the rest by name', () => {
  const ctx = testContext();
  const shipped = listKaders(ctx, {});
  expect(shipped.map(({ naam }) => naam)).toEqual(
    shipped.map(({ naam }) => naam).toSorted((one, other) => one.localeCompare(other, 'nl')),
  );
  const first = publishOwn(ctx, 'Kader Aa');
  ctx.tick(1);
  publishOwn(ctx, 'Kader Zuid');
  ctx.tick(1);
  const { id } = startConcept(ctx, { basis: first, naam: null });
  publishKader(ctx, { id, revisie: 1, versie: '1.1', ...signed });
  const own = listKaders(ctx, {}).slice(0, 3);
  expect(own.map(({ naam, versie, eigen }) => [naam, versie, eigen])).toEqual([
    ['Kader Aa', '1.1', true],
    ['Kader Zuid', '1.0', true],
    ['Kader Aa', '1.0', true],
  ]);
  expect(listKaders(ctx, {}).slice(3)).toEqual(shipped);
});

test('a version that starts later says so, and one that must be looked at again too', () => {
  const ctx = testContext();
  publishOwn(ctx, 'Kader Testdorp');
  const entry = () => listKaders(ctx, {})[0];
  expect(entry()).toMatchObject({ startsLater: true, herzieningDue: false, herzieningOp: '2027-11-26' });
  ctx.setToday('2026-12-01');
  expect(entry()).toMatchObject({ startsLater: false, herzieningDue: false });
  ctx.setToday('2027-11-26');
  expect(entry()).toMatchObject({ startsLater: false, herzieningDue: true });
});

test('Vandaag says when the kader of the gemeente must be looked at again', () => {
  const ctx = testContext();
  seedCasus(ctx);
  const own = publishOwn(ctx, 'Kader Testdorp');
  const says = () => getVandaag(ctx, {}).kaderHerziening;
  ctx.setToday('2027-11-26');
  expect(says()).toBeNull();
  const gemeente = ctx.store.gemeente.get()!;
  ctx.store.gemeente.save({ ...gemeente, kaderId: own.id, kaderVersie: own.versie });
  expect(says()).toBe('Kader Testdorp');
  ctx.setToday('2027-11-25');
  expect(says()).toBeNull();
});

test('a version number is given once, however it is written', () => {
  const ctx = testContext();
  const own = publishOwn(ctx, 'Kader Testdorp');
  const before = listKaders(ctx, {});
  const { id } = startConcept(ctx, { basis: own, naam: null });
  for (const versie of ['1.0', '1', '01.00'])
    expect(() => publishKader(ctx, { id, revisie: 1, versie, ...signed })).toThrow(
      expect.objectContaining({ code: 'versie-bestaat', detail: `Kader Testdorp ${versie}` }),
    );
  expect(listKaders(ctx, {})).toEqual(before);
  expect(publishKader(ctx, { id, revisie: 1, versie: '2.0', ...signed }).versie).toBe('2.0');
});

test('R18: a concept that changed meanwhile is not published', () => {
  const ctx = testContext();
  const { id } = makeConcept(ctx, 'Kader Testdorp', { kind: 'gemeenten', gemeenten: ['Testdorp'] });
  expect(() => publishKader(ctx, { id, revisie: 1, versie: '1.0', ...signed })).toThrow(
    expect.objectContaining({ code: 'verouderd' }),
  );
});

test('without a name, a reason or a date nothing is published', () => {
  const { input } = contract['kader.publish'];
  const whole = { id: '4d5ea6f0-7c1e-4b43-9a9e-0b8f3f0d6c11', revisie: 1, versie: '1.0', ...signed };
  expect(input.safeParse(whole).success).toBe(true);
  for (const wrong of [{ door: ' ' }, { reden: '' }, { geldigVanaf: '2026-02-30' }, { versie: 'een' }])
    expect(input.safeParse({ ...whole, ...wrong }).success).toBe(false);
});

test('what is published never changes, and its number is not taken again', () => {
  const ctx = testContext();
  const version = publishOwn(ctx, 'Kader Testdorp');
  const kader = getKader(ctx, version)!;
  expect(() => ctx.store.kader.publish({ ...kader, naam: 'Anders' }, ctx.now())).toThrow('UNIQUE');
  expect(ctx.store.kader.get(version.id, version.versie)).toEqual({ kader });
});

test('a casus keeps its version when a newer one comes; after the switch its old besluiten stay', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  ctx.store.casus.update({ ...ctx.store.casus.get(casusId)!, fase: 2 });
  const casus = ctx.store.casus.get(casusId)!;
  const voorstel = recordFasebesluit(ctx, {
    besprekingId,
    soort: 'voorstel',
    naar: 3,
    overgang: null,
    beslisserNaam: 'Anna Bakker',
    beslisserRol: 'procesregisseur',
    geraadpleegd: [],
    akkoord: [],
    formeelNummer: '',
    formeelDatum: null,
    redenAfwijking: 'De burgemeester vraagt erom.',
  });
  const own = publishOwn(ctx, 'Kader Testdorp', { kind: 'gemeenten', gemeenten: ['Testdorp'] });
  expect(ctx.store.casus.get(casusId)).toEqual(casus);
  expect(getBespreking(ctx, { besprekingId }).bespreking.kaderId).toBe(casus.kaderId);

  const { nummer: _, fase: _fase, createdAt: _createdAt, ...sent } = casus;
  saveCasus(ctx, { ...sent, kaderId: own.id, kaderVersie: own.versie });
  expect(getBespreking(ctx, { besprekingId }).bespreking).toMatchObject({
    kaderId: own.id,
    kaderVersie: '1.0',
  });
  expect(ctx.store.oordeel.fasebesluiten(casusId)).toEqual([voorstel]);
});
