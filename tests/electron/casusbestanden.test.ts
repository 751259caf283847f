import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Casusbestanden } from '../../electron/casusbestanden.ts';
import { makeCasusbestand } from '../../electron/use-cases/casusbestand/make-casusbestand.ts';
import type { Context } from '../../electron/use-cases/context.ts';
import { createCasus } from '../../electron/use-cases/casus/create.ts';
import { fillExample } from '../../electron/toegang/example/fill-example.ts';
import { MAX_CASUSBESTAND_BYTES } from '../../shared/domain/casusbestand/casusbestand.ts';
import { playedCasus } from './use-cases/casusbestand/played-casus.ts';
import { testContext, type TestContext } from './use-cases/test-context.ts';

let here: TestContext;
let session: { context: Context };
let folder: string;
let file: string;
let casusId: string;
let bestanden: Casusbestanden;

const whole = (): Buffer => here.db.serialize();

beforeEach(() => {
  const there = testContext();
  casusId = playedCasus(there);
  here = testContext();
  for (let made = 0; made < 900; made += 1) here.newId();
  session = { context: here };
  folder = mkdtempSync(path.join(tmpdir(), 'casustafel-inlezen-'));
  file = path.join(folder, 'casus.json');
  writeFileSync(file, JSON.stringify(makeCasusbestand(there, 'Casustafel 0.5.0', casusId)));
  bestanden = new Casusbestanden({ session, chooseFile: () => Promise.resolve(file) });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('looking says what would come in and writes nothing; taking in does it once and notes it', async () => {
  const before = whole();
  expect(await bestanden.choose()).toEqual({
    outcome: 'preview',
    casusnummer: '2026-001',
    aanduiding: 'Zwanenlaan 2',
    gemeente: 'Gemeente Testdorp',
    gemaaktAt: '2026-12-10T10:00:00.000Z',
    programma: 'Casustafel 0.5.0',
    inhoud: [
      '1 betrokkene of naaste',
      '5 deelnemers',
      '2 overleggen',
      '3 regels',
      '1 afspraak',
      '2 vastgestelde stukken',
    ],
    letOp: [],
  });
  expect(whole().equals(before)).toBe(true);
  expect(await bestanden.takeIn()).toEqual({ outcome: 'taken', casusId });
  expect(here.store.casus.get(casusId)?.aanduiding).toBe('Zwanenlaan 2');
  expect(
    here.db.prepare('SELECT actie, object_id, detail FROM logboek ORDER BY nummer DESC LIMIT 1').get(),
  ).toEqual({
    actie: 'aangemaakt',
    object_id: casusId,
    detail: 'ingelezen uit een casusbestand van 2026-12-10',
  });
  await expect(bestanden.takeIn()).rejects.toThrow('onbekend');
  expect(await bestanden.choose()).toEqual({ outcome: 'refused', reden: 'Deze casus staat hier al.' });
});

test('a number that is taken here is said before, and stands in the logboek', async () => {
  fillExample(here);
  expect(here.store.casus.lastNummer()).toBe('2026-001');
  const look = await bestanden.choose();
  expect(look).toMatchObject({
    letOp: [
      'Het casusnummer 2026-001 is hier van een andere casus. Deze krijgt 2026-002. In vastgestelde stukken blijft 2026-001 staan.',
    ],
  });
  await bestanden.takeIn();
  expect(here.store.casus.get(casusId)?.nummer).toBe('2026-002');
  const details = here.db.prepare('SELECT detail FROM logboek').pluck().all();
  expect(details).toContain('ingelezen uit een casusbestand van 2026-12-10, daar 2026-001');
  expect(createCasus(here, { aanduiding: 'x', doel: 'y', overWie: ['z'] })).toBeDefined();
});

test('a file that changed since it was looked at is not taken in', async () => {
  await bestanden.choose();
  appendFileSync(file, ' ');
  const before = whole();
  await expect(bestanden.takeIn()).rejects.toThrow('onbekend');
  expect(whole().equals(before)).toBe(true);
});

test('locked meanwhile: nothing is read into another session', async () => {
  await bestanden.choose();
  session.context = testContext();
  await expect(bestanden.takeIn()).rejects.toThrow('vergrendeld');
  expect(session.context.store.casus.get(casusId)).toBeNull();
});

test('cancelled: what was looked at before is forgotten', async () => {
  await bestanden.choose();
  const cancelled = new Casusbestanden({ session, chooseFile: () => Promise.resolve(null) });
  expect(await cancelled.choose()).toEqual({ outcome: 'cancelled' });
  await expect(cancelled.takeIn()).rejects.toThrow('onbekend');
});

test.each<[string, () => void, string]>([
  ['no text', () => writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00])), 'geen casusbestand'],
  ['no JSON', () => writeFileSync(file, '{'), 'geen casusbestand'],
  ['another file', () => writeFileSync(file, '{"formaat":"kader"}'), 'geen casusbestand'],
  [
    'too large',
    () => writeFileSync(file, Buffer.alloc(MAX_CASUSBESTAND_BYTES + 1, 0x20)),
    'Het bestand is te groot om te lezen.',
  ],
])('hostile: %s is said and nothing is written', async (_, make, reden) => {
  make();
  const before = whole();
  expect(await bestanden.choose()).toEqual({ outcome: 'refused', reden: expect.stringContaining(reden) });
  expect(whole().equals(before)).toBe(true);
});

test.each<[string, () => void]>([
  ['gone', () => rmSync(file)],
  [
    'a folder',
    () => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
])('a file that is %s cannot be read', async (_, make) => {
  make();
  await expect(bestanden.choose()).rejects.toThrow('bestand-niet-gelezen');
});

test('hostile: a number that would lead a file elsewhere is refused', async () => {
  writeFileSync(file, JSON.stringify(makeCasusbestandWith('../../x')));
  expect(await bestanden.choose()).toMatchObject({ outcome: 'refused' });
});

function makeCasusbestandWith(nummer: string): unknown {
  const there = testContext();
  const id = playedCasus(there);
  const bestand = makeCasusbestand(there, 'Casustafel 0.5.0', id);
  return {
    ...bestand,
    tabellen: { ...bestand.tabellen, casus: [{ ...bestand.tabellen['casus']![0]!, nummer }] },
  };
}
