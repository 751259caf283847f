import { expect, test } from 'vitest';
import { setAfspraakStatus } from '../../../electron/use-cases/afspraak/set-status.ts';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { besprekingView } from '../../../electron/use-cases/bespreking/get.ts';
import { correctEntry } from '../../../electron/use-cases/invoer/correct.ts';
import { saveDraft } from '../../../electron/use-cases/invoer/save-draft.ts';
import { saveLines } from '../../../electron/use-cases/invoer/save-lines.ts';
import { strikeEntry } from '../../../electron/use-cases/invoer/strike.ts';
import { refusalOf } from './refusal-of.ts';
import { seedBespreking, seedCasus, type } from './seed-casus.ts';
import { testContext } from './test-context.ts';

const typed = {
  stap: 2 as const,
  soort: null,
  leefgebied: '',
  undone: [],
  nietInVerslag: false,
  previousBron: [],
};

test('a line is understood, numbered and classed by its source', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const { informatie } = type(ctx, besprekingId, 'ggz: komt niet op afspraken');
  expect(informatie).toMatchObject({
    nummer: 1,
    soort: 'feit',
    tekst: 'komt niet op afspraken',
    klasse: 'gezondheid',
  });
});

test('an afspraak gets its owner and its date; a gap stays a gap', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const whole = type(ctx, besprekingId, 'cor: stuurt geen aanschrijving, vr 4 dec', 4).afspraak;
  expect(whole).toMatchObject({ wat: 'stuurt geen aanschrijving', datum: '2026-12-04', nummer: 1 });
  expect(whole?.contactId).not.toBeNull();
  const gap = type(ctx, besprekingId, 'belt vader', 4).afspraak;
  expect(gap).toMatchObject({ wat: 'belt vader', organisatieId: null, contactId: null, datum: null });
});

test('two owners make one afspraak of the first, together with the second', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const { afspraak } = type(ctx, besprekingId, 'ggz, wij: gaan samen langs, over 2 weken', 4);
  const organisaties = ctx.store.contact.organisaties();
  const ggz = organisaties.find((one) => one.kort === 'GGZ');
  const wijkteam = organisaties.find((one) => one.kort === 'Wijkteam');
  expect(afspraak?.organisatieId).toBe(ggz?.id);
  expect(afspraak?.samenMet).toEqual([wijkteam?.id]);
});

test('R18: a correction made on an older version is refused, and the newer text stays', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const line = type(ctx, besprekingId, 'cor: huis staat vol').informatie!;
  const correction = { ...typed, besprekingId, id: line.id, table: 'informatie' as const };
  correctEntry(ctx, { ...correction, text: 'cor: huis en gang staan vol', revisie: 1 });
  expect(() => correctEntry(ctx, { ...correction, text: 'te laat', revisie: 1 })).toThrow(
    expect.objectContaining({ code: 'verouderd' }),
  );
  expect(ctx.store.informatie.get(line.id)?.tekst).toBe('huis en gang staan vol');
});

test('R19: the text before a correction is kept', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const line = type(ctx, besprekingId, 'cor: huis staat vol').informatie!;
  correctEntry(ctx, {
    ...typed,
    besprekingId,
    id: line.id,
    table: 'informatie',
    text: 'leeg',
    revisie: 1,
  });
  const [kept] = ctx.store.revisie.ofRecord('informatie', line.id);
  expect(JSON.parse(kept!)).toMatchObject({ tekst: 'huis staat vol', revisie: 1 });
});

test('a line of a bespreking that is afgerond is not rewritten from another; a vorige afspraak and a risico are', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const regel = type(ctx, besprekingId, 'cor: huis staat vol').informatie!;
  const afspraak = type(ctx, besprekingId, 'cor: bezoekt het portiek', 4).afspraak!;
  const risico = type(ctx, besprekingId, 'brand in de keuken', 3).risico!;
  afronden(ctx, { besprekingId });
  const next = seedBespreking(ctx, casusId);
  const asked = { stap: 2, soort: null, leefgebied: '', nietInVerslag: false, revisie: 1 } as const;
  const rewrite = (id: string, table: 'informatie' | 'afspraak' | 'risico', at = next.besprekingId) =>
    refusalOf(() =>
      correctEntry(ctx, {
        ...asked,
        besprekingId: at,
        id,
        table,
        text: 'anders',
        undone: [],
        previousBron: [],
      }),
    );
  expect(rewrite(regel.id, 'informatie')).toBe('onbekend');
  expect(ctx.store.informatie.get(regel.id)).toEqual(regel);
  const other = seedCasus(ctx);
  expect(rewrite(afspraak.id, 'afspraak', other.besprekingId)).toBe('onbekend');
  expect(rewrite(risico.id, 'risico', other.besprekingId)).toBe('onbekend');
  expect(rewrite(afspraak.id, 'afspraak')).toBe('done');
  expect(rewrite(risico.id, 'risico')).toBe('done');
});

test('an afspraak that is done is not rewritten from a later bespreking', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const { id } = type(ctx, besprekingId, 'cor: bezoekt het portiek', 4).afspraak!;
  afronden(ctx, { besprekingId });
  const { revisie } = setAfspraakStatus(ctx, { id, status: 'gedaan', waarom: '' });
  const next = seedBespreking(ctx, casusId);
  const line = { stap: 4, soort: null, leefgebied: '', nietInVerslag: false, table: 'afspraak' } as const;
  const asked = { ...line, besprekingId: next.besprekingId, id, revisie, text: 'anders' };
  expect(refusalOf(() => correctEntry(ctx, { ...asked, undone: [], previousBron: [] }))).toBe('onbekend');
});

test('a struck line keeps its number; nothing is thrown away', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const line = type(ctx, besprekingId, 'verkeerde regel').informatie!;
  strikeEntry(ctx, { id: line.id, table: 'informatie', vervallen: true });
  const next = type(ctx, besprekingId, 'volgende').informatie;
  expect(next?.nummer).toBe(2);
  expect(ctx.store.informatie.get(line.id)).toMatchObject({ vervallen: true, tekst: 'verkeerde regel' });
});

test('Enter takes the half-typed draft away; saving the draft alone keeps it', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  saveDraft(ctx, { besprekingId, text: 'halve zin' });
  expect(besprekingView(ctx, besprekingId).draft).toBe('halve zin');
  type(ctx, besprekingId, 'halve zin, nu heel');
  expect(besprekingView(ctx, besprekingId).draft).toBe('');
});

test('an empty line and a line over 2,000 characters are refused, and nothing is half-saved', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  expect(() => type(ctx, besprekingId, '   ')).toThrow(expect.objectContaining({ code: 'invoer-ongeldig' }));
  expect(() => type(ctx, besprekingId, 'x'.repeat(2_001))).toThrow(
    expect.objectContaining({ code: 'te-lang' }),
  );
  expect(ctx.store.informatie.ofBespreking(besprekingId)).toEqual([]);
});

test('an op- of afschaling is never free text', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  expect(() => type(ctx, besprekingId, '/b naar AVE 3')).toThrow(
    expect.objectContaining({ code: 'invoer-ongeldig' }),
  );
});

test('pasted lines are marked vooraf and get the source that was chosen', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const politie = ctx.store.contact.organisaties().find((one) => one.kort === 'Politie')!;
  const entries = saveLines(ctx, {
    besprekingId,
    stap: 2,
    lines: ['zes meldingen sinds mei', 'geen aangifte'],
    soort: 'feit',
    leefgebied: 'wonen',
    bronnen: [politie.id],
    vooraf: true,
    bijlage: false,
  });
  expect(entries.map((one) => one.informatie)).toMatchObject([
    { tekst: 'zes meldingen sinds mei', bronnen: [politie.id], vooraf: true, leefgebied: 'wonen' },
    { tekst: 'geen aangifte', nummer: 2 },
  ]);
});

test('a bijlage is taken as it is, grammar and all', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const text = `cor: ${'lange tekst '.repeat(400)}`;
  const [entry] = saveLines(ctx, {
    besprekingId,
    stap: 2,
    lines: [text],
    soort: null,
    leefgebied: '',
    bronnen: [],
    vooraf: false,
    bijlage: true,
  });
  expect(entry?.informatie).toMatchObject({ bijlage: true, soort: 'feit', tekst: text.trim(), bronnen: [] });
});
