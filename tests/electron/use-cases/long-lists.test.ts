import { expect, test } from 'vitest';
import { listAfspraken } from '../../../electron/use-cases/afspraak/list.ts';
import { createCasus } from '../../../electron/use-cases/casus/create.ts';
import { listCasussen } from '../../../electron/use-cases/casus/list.ts';
import { listOverleggen } from '../../../electron/use-cases/overleg/list.ts';
import { getVandaag } from '../../../electron/use-cases/vandaag/get.ts';
import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import { addDays } from '../../../shared/domain/termijn/add-days.ts';
import { seedBespreking, seedCasus } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

/** Another casus with a bespreking that is over, and so many open afspraken, one a day, the last yesterday. */
function addCasus(ctx: TestContext, aanduiding: string, late: number): string {
  const { id } = createCasus(ctx, { aanduiding, doel: 'Rust.', overWie: ['Els Voorbeeld'] });
  const { besprekingId } = seedBespreking(ctx, id);
  const bespreking = ctx.store.bespreking.get(besprekingId);
  ctx.store.bespreking.update({ ...bespreking!, status: 'afgerond' });
  for (let nummer = 1; nummer <= late; nummer += 1)
    ctx.store.afspraak.insert(afspraak(ctx, id, besprekingId, nummer, -1 - late + nummer));
  return id;
}

function afspraak(
  ctx: TestContext,
  casusId: string,
  besprekingId: string,
  nummer: number,
  days: number,
): Afspraak {
  return {
    id: ctx.newId(),
    casusId,
    besprekingId,
    nummer,
    wat: `belt ${nummer}`,
    organisatieId: ctx.store.contact.organisaties()[nummer % 2]?.id ?? null,
    contactId: null,
    betrokkeneId: null,
    samenMet: [],
    datum: addDays(ctx.today(), days),
    volgendOverleg: false,
    status: 'open',
    waarom: '',
    binding: 'bindend',
    doorgeschoven: 0,
    nietInVerslag: false,
    ingetrokken: false,
    revisie: 1,
  };
}

test('Vandaag reads the first twenty that are late and counts them all', () => {
  const ctx = testContext();
  seedCasus(ctx);
  addCasus(ctx, 'Dorpsstraat', 30);
  const { late } = getVandaag(ctx, {});
  expect(late.total).toBe(30);
  expect(late.rows).toHaveLength(20);
  expect(late.rows[0]?.afspraak.datum).toBe(addDays(ctx.today(), -30));
});

test('Vandaag has what is late of a casus whose overleg runs, also when it is not among the first', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  addCasus(ctx, 'Dorpsstraat', 30);
  ctx.store.afspraak.insert(afspraak(ctx, casusId, besprekingId, 1, -1));
  const { late } = getVandaag(ctx, {});
  expect(late.rows.filter((row) => row.afspraak.casusId === casusId)).toHaveLength(1);
  expect(late).toMatchObject({ total: 31 });
  expect(late.rows).toHaveLength(21);
});

test('a casus without a fase waits for one once it had an overleg', () => {
  const ctx = testContext();
  seedCasus(ctx);
  addCasus(ctx, 'Dorpsstraat', 0);
  const { awaitingBesluit, perFase } = getVandaag(ctx, {});
  expect(awaitingBesluit).toMatchObject({ total: 1, rows: [{ aanduiding: 'Dorpsstraat' }] });
  expect(perFase.find(({ fase }) => fase === null)).toEqual({ fase: null, aantal: 2 });
});

test('open afspraken come in parts, by organisatie, and late ones alone', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  addCasus(ctx, 'Dorpsstraat', 6);
  ctx.store.afspraak.insert(afspraak(ctx, casusId, besprekingId, 1, 3));
  ctx.store.afspraak.insert({ ...afspraak(ctx, casusId, besprekingId, 2, 0), datum: null });
  const [first, second] = ctx.store.contact.organisaties();
  const all = listAfspraken(ctx, { organisatieId: null, lateOnly: false, limit: 7 });
  expect(all).toMatchObject({ total: 8, totalOpen: 8 });
  expect(all.rows).toHaveLength(7);
  expect(all.organisatieIds.toSorted()).toEqual([first!.id, second!.id].toSorted());
  const whole = listAfspraken(ctx, { organisatieId: null, lateOnly: false, limit: 100 });
  expect(whole.rows.at(-1)?.afspraak.datum).toBeNull();
  const ofFirst = listAfspraken(ctx, { organisatieId: first!.id, lateOnly: true, limit: 100 });
  expect(ofFirst).toMatchObject({ total: 3, totalOpen: 8 });
  expect(ofFirst.rows.every((row) => row.afspraak.organisatieId === first!.id)).toBe(true);
});

test('casussen are found by a part of nummer or aanduiding; what is chosen stays', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  addCasus(ctx, 'Dorpsstraat', 2);
  const find = (text: string, chosen: string[] = []) => listCasussen(ctx, { text, limit: 10, chosen });
  expect(find('DORPS').rows).toMatchObject([{ casus: { aanduiding: 'Dorpsstraat' }, late: 2 }]);
  expect(find('2026-001').rows.map(({ casus }) => casus.id)).toEqual([casusId]);
  expect(find('100%_').rows).toEqual([]);
  expect(find('dorps', [casusId]).rows.map(({ casus }) => casus.aanduiding)).toEqual([
    'Zwanenlaan',
    'Dorpsstraat',
  ]);
  expect(listCasussen(ctx, { text: '', limit: 1, chosen: [] })).toMatchObject({
    total: 2,
    rows: [{ casus: { nummer: '2026-002' } }],
  });
});

test('overleggen come planned and done, and are found by casus and place', () => {
  const ctx = testContext();
  seedCasus(ctx);
  addCasus(ctx, 'Dorpsstraat', 0);
  const list = (stand: 'gepland' | 'geweest', text: string) =>
    listOverleggen(ctx, { stand, text, limit: 10 });
  expect(list('gepland', '')).toMatchObject({ total: 1, rows: [{ aanduiding: 'Zwanenlaan' }] });
  expect(list('geweest', '')).toMatchObject({ total: 1, rows: [{ aanduiding: 'Dorpsstraat' }] });
  expect(list('geweest', 'zwanen')).toEqual({ rows: [], total: 0 });
  expect(ctx.store.overlegList.anyRuns()).toBe(true);
});

test('what somebody may not see is neither read nor counted', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const hidden = addCasus(ctx, 'Dorpsstraat', 5);
  const { id, naam, functie } = ctx.user();
  const visible = { id, naam, functie, rollen: ['voorzitter' as const], alone: false };
  const other = { ...ctx, user: () => visible };
  ctx.store.casusToegang.withdraw(hidden, id);
  expect(getVandaag(other, {})).toMatchObject({
    late: { rows: [], total: 0 },
    awaitingBesluit: { total: 0 },
  });
  expect(listAfspraken(other, { organisatieId: null, lateOnly: false, limit: 9 })).toMatchObject({
    total: 0,
    organisatieIds: [],
  });
  const found = listCasussen(other, { text: '', limit: 9, chosen: [hidden] });
  expect(found.rows.map(({ casus }) => casus.id)).toEqual([casusId]);
  expect(listOverleggen(other, { stand: 'geweest', text: '', limit: 9 }).total).toBe(0);
});

test('after casusnummer 999 comes 1000, and then 1001', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  ctx.store.casus.update({ ...ctx.store.casus.get(casusId)!, nummer: '2026-999' });
  const next = () => ctx.store.casus.get(addCasus(ctx, 'Dorpsstraat', 0))?.nummer;
  expect([next(), next()]).toEqual(['2026-1000', '2026-1001']);
});
