import { expect, test } from 'vitest';
import { changeDoel } from '../../../electron/use-cases/bewaren/change-doel.ts';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { recordInformering } from '../../../electron/use-cases/informering/record.ts';
import { saveEntry } from '../../../electron/use-cases/invoer/save.ts';
import { addCorrectie } from '../../../electron/use-cases/verslag/add-correctie.ts';
import { paperOf } from '../../../electron/use-cases/verslag/paper-of.ts';
import { vaststellen } from '../../../electron/use-cases/verslag/vaststellen.ts';
import { seedCasus, type } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

function complete(ctx: TestContext, casusId: string): void {
  const antwoord = {
    uitkomst: 'geinformeerd',
    datum: '2026-11-20',
    door: 'het wijkteam',
    hoe: 'mondeling',
  } as const;
  recordInformering(ctx, { casusId, betrokkeneId: null, antwoord });
}

function vastgesteld() {
  const ctx = testContext();
  const seeded = seedCasus(ctx);
  type(ctx, seeded.besprekingId, 'cor: huis staat vol');
  complete(ctx, seeded.casusId);
  afronden(ctx, { besprekingId: seeded.besprekingId });
  vaststellen(ctx, { besprekingId: seeded.besprekingId, soort: 'verslag' });
  return { ctx, ...seeded };
}

const soort = 'verslag' as const;

test('what the law still wants blocks vaststellen and is named; the overleg was not blocked', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  afronden(ctx, { besprekingId });
  expect(() => vaststellen(ctx, { besprekingId, soort })).toThrow(
    expect.objectContaining({
      code: 'wettelijk-onvolledig',
      detail: expect.stringContaining('geïnformeerd'),
    }),
  );
});

test('a verslag is not vastgesteld while the bespreking runs', () => {
  const ctx = testContext();
  const { besprekingId, casusId } = seedCasus(ctx);
  complete(ctx, casusId);
  expect(() => vaststellen(ctx, { besprekingId, soort })).toThrow(
    expect.objectContaining({ code: 'niet-afgerond' }),
  );
});

test('after vaststellen no use-case adds a line and a second vaststelling is refused', () => {
  const { ctx, besprekingId } = vastgesteld();
  expect(() => type(ctx, besprekingId, 'nog een regel')).toThrow(
    expect.objectContaining({ code: 'overleg-afgerond' }),
  );
  expect(() => vaststellen(ctx, { besprekingId, soort })).toThrow(
    expect.objectContaining({ code: 'al-vastgesteld' }),
  );
});

test('after vaststellen the store itself refuses a change of what the verslag was made of', () => {
  const { ctx, besprekingId } = vastgesteld();
  const [line] = ctx.store.informatie.ofBespreking(besprekingId);
  expect(() => ctx.store.informatie.update({ ...line!, tekst: 'anders' })).toThrow('vastgesteld');
  const [person] = ctx.store.overleg.aanwezigen(besprekingId);
  expect(() => ctx.store.overleg.removeAanwezige(person!.id)).toThrow('vastgesteld');
});

test('a vastgesteld paper can be read when its kader is not here; a concept says that it is not', () => {
  const { ctx, besprekingId } = vastgesteld();
  const without = { ...ctx, kader: () => null };
  expect(paperOf(without, besprekingId, soort)).toEqual(paperOf(ctx, besprekingId, soort));
  expect(() => paperOf(without, besprekingId, 'afsprakenlijst')).toThrow(
    expect.objectContaining({ code: 'kader-ongeldig' }),
  );
});

test('the paper stays as it was when the casus changes later', () => {
  const { ctx, besprekingId, casusId } = vastgesteld();
  const before = paperOf(ctx, besprekingId, soort);
  const { revisie, regime } = ctx.store.casus.get(casusId)!;
  changeDoel(ctx, {
    id: casusId,
    revisie,
    regime,
    doel: 'Een heel ander doel.',
    reden: 'De buren zijn verhuisd.',
  });
  expect(ctx.store.casus.get(casusId)?.doel).toBe('Een heel ander doel.');
  const after = paperOf(ctx, besprekingId, soort);
  expect(after.paper).toEqual(before.paper);
  expect(after.hash).toBe(before.hash);
});

test('a correction is a named note beside the verslag', () => {
  const { ctx, besprekingId } = vastgesteld();
  addCorrectie(ctx, {
    besprekingId,
    tekst: 'De melding was op 4 november.',
    door: 'Sanne de Boer',
    onderdelen: [],
  });
  const now = paperOf(ctx, besprekingId, soort);
  expect(now.correcties).toMatchObject([{ nummer: 1, door: 'Sanne de Boer' }]);
  expect(JSON.stringify(now.paper)).not.toContain('4 november');
});

test('no correction before there is a verslag', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  expect(() => addCorrectie(ctx, { besprekingId, tekst: 'x', door: 'y', onderdelen: [] })).toThrow(
    expect.objectContaining({ code: 'niet-toegestaan' }),
  );
});

test('a line marked niet in verslag is not in the paper', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const typed = { stap: 2 as const, soort: null, leefgebied: '', undone: [], previousBron: [] };
  saveEntry(ctx, { ...typed, besprekingId, text: 'zichtbaar', nietInVerslag: false });
  saveEntry(ctx, { ...typed, besprekingId, text: 'PLANTWOORD', nietInVerslag: true });
  const text = JSON.stringify(paperOf(ctx, besprekingId, soort).paper);
  expect(text).toContain('zichtbaar');
  expect(text).not.toContain('PLANTWOORD');
});
