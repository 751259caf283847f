import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KaderFiles } from '../../../electron/kader-files.ts';
import { Session } from '../../../electron/toegang/session.ts';
import { listConcepts } from '../../../electron/use-cases/kader/concepts.ts';
import { getConcept } from '../../../electron/use-cases/kader/get-concept.ts';
import { listKaders } from '../../../electron/use-cases/kader/list.ts';
import { publishKader } from '../../../electron/use-cases/kader/publish.ts';
import { findKader } from '../../../shared/kader/catalog.ts';
import { parseKaderText } from '../../../shared/kader/parse.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { weighFase } from '../../../shared/kader/weging/weigh-fase.ts';
import { publishOwn, signed } from './own-kader.ts';
import { testContext, type TestContext } from './test-context.ts';

let folder: string;
let file: string;
let ctx: TestContext;
let files: KaderFiles;
let chosen: string | null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casustafel-kader-'));
  file = join(folder, 'kader.json');
  chosen = file;
  ctx = testContext();
  files = new KaderFiles({
    session: { context: ctx },
    chooseFile: () => Promise.resolve(chosen),
    chooseWhere: (name) => Promise.resolve(chosen === null ? null : join(folder, name)),
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

const dalfsen = findKader('dalfsen', '1.0')!;

/** Dalfsen as a gemeente edited it, in a version of its own. */
function edited(change: (kader: Kader) => unknown = () => undefined): Kader {
  const kader = { ...structuredClone(dalfsen), versie: '1.1' };
  change(kader);
  return kader;
}

const overgang = (kader: Kader, id: string) => kader.overgangen.find((one) => one.id === id)!;

/** Ja to all that is asked about fase 3: weighing goes on. */
const allTo3 = Object.fromEntries(
  overgang(dalfsen, '2-3').groepen.flatMap(({ criteria }) =>
    criteria.map((id) => [id, { antwoord: 'ja' as const }]),
  ),
);

async function importOf(content: string | Uint8Array) {
  writeFileSync(file, content);
  return files.importFile();
}

/** A refused file: its faults, and proof that nothing else happened. */
async function refusal(content: string | Uint8Array): Promise<string[]> {
  const before = { kaders: listKaders(ctx, {}), logboek: ctx.store.logboek.all() };
  const outcome = await importOf(content);
  expect({ kaders: listKaders(ctx, {}), logboek: ctx.store.logboek.all() }).toEqual(before);
  expect(listConcepts(ctx, {})).toEqual([]);
  expect(weighFase(ctx.kader('dalfsen', '1.0')!, 2, allTo3)).toMatchObject({
    uitkomst: 'opschalen',
    naar: 3,
  });
  if (outcome.outcome !== 'refused') throw new Error(outcome.outcome);
  return outcome.faults.map(({ pad, reden }) => `${pad}: ${reden}`);
}

const textOf = (change: (kader: Kader) => unknown): string => JSON.stringify(edited(change));

test('a criterium that nobody refers to', async () => {
  const faults = await refusal(textOf((k) => k.criteria.push({ ...k.criteria[0]!, id: 'DA99' })));
  expect(faults).toEqual(['criteria: criterium "DA99" wordt in geen overgang gebruikt']);
});

test('a transition to a fase that is not there', async () => {
  const faults = await refusal(textOf((k) => Object.assign(overgang(k, '3-4'), { naar: 5 })));
  expect(faults).toEqual([
    expect.stringMatching(/^overgangen\[\d+\]\.naar: deze fase staat niet in het kader$/),
  ]);
});

test('a decider whose role does not exist', async () => {
  const faults = await refusal(textOf((k) => (overgang(k, '3-4').beslissers[0]!.rol = 'koning')));
  expect(faults).toEqual([
    expect.stringMatching(/^overgangen\[\d+\]\.beslissers: rol "koning" bestaat niet$/),
  ]);
});

test('preconditions that wait for each other', async () => {
  const faults = await refusal(textOf((k) => overgang(k, '2-2-af').vooraf[0]!.na.push('DA22-V1')));
  expect(faults).toEqual([expect.stringContaining('de stappen wachten op elkaar: DA22-V1 -> DA22-V1')]);
});

test('a version that exists already', async () => {
  expect(await refusal(JSON.stringify(dalfsen))).toEqual([
    'versie: versie 1.0 van "Dalfsen" bestaat al. Geef het bestand een nieuw versienummer',
  ]);
});

test('2 MB of nonsense, as text, as bytes and as JSON', async () => {
  const limit = 2 * 1024 * 1024;
  expect(await refusal('x'.repeat(limit))).toEqual(['bestand: is geen geldige JSON']);
  const tooLarge = ['bestand: is te groot: een kaderbestand is hoogstens 2 MB'];
  expect(await refusal('x'.repeat(limit + 1))).toEqual(tooLarge);
  expect(await refusal('é'.repeat(limit))).toEqual(tooLarge);
  expect(await refusal(new Uint8Array(limit).fill(0xff))).toEqual(['bestand: is geen tekst (UTF-8)']);
  expect(await refusal('['.repeat(limit))).toEqual(['bestand: is geen geldige JSON']);
  const nested = `${'['.repeat(limit / 2 - 1)}${']'.repeat(limit / 2 - 1)}`;
  expect(await refusal(nested)).toHaveLength(1);
});

test('no JSON, an empty file, and JSON of another form', async () => {
  expect(await refusal('Kader Testdorp')).toEqual(['bestand: is geen geldige JSON']);
  expect(await refusal('')).toEqual(['bestand: is geen geldige JSON']);
  expect(await refusal('[]')).toEqual(['bestand: hier moet een groep gegevens staan']);
  const faults = await refusal(textOf((k) => Object.assign(k, { versie: 1, extra: true })));
  expect(faults).toContain('versie: hier moet tekst staan');
  expect(faults).toContain('bestand: onbekend gegeven: extra');
});

test('a file that quotes itself in its faults gives a list that fits on a screen', async () => {
  const long = 'k'.repeat(100_000);
  const many = textOf((k) => {
    Object.assign(k, { [long]: 1 });
    for (const criterium of k.criteria) Object.assign(criterium, { soort: 'anders', tekst: 3 });
  });
  const outcome = await importOf(many);
  if (outcome.outcome !== 'refused') throw new Error(outcome.outcome);
  expect(outcome.faults).toHaveLength(50);
  expect(outcome.more).toBeGreaterThan(0);
  expect(Math.max(...outcome.faults.map(({ reden }) => reden.length))).toBeLessThan(310);
});

test('a file that is not there', async () => {
  await expect(files.importFile()).rejects.toMatchObject({ code: 'bestand-niet-gelezen' });
  chosen = folder;
  await expect(files.importFile()).rejects.toMatchObject({ code: 'bestand-niet-gelezen' });
});

test('a good file becomes a concept, and only publishing makes it count', async () => {
  const before = listKaders(ctx, {});
  const outcome = await importOf(`\uFEFF${JSON.stringify(edited())}`);
  if (outcome.outcome !== 'concept') throw new Error(outcome.outcome);
  expect(listKaders(ctx, {})).toEqual(before);
  const concept = getConcept(ctx, { id: outcome.conceptId });
  expect(concept).toMatchObject({
    uitBestand: true,
    basis: { id: 'dalfsen', versie: '1.0' },
    kader: edited(),
  });
  const { id, revisie } = concept;
  expect(publishKader(ctx, { id, revisie, versie: '1.1', ...signed })).toEqual({
    id: 'dalfsen',
    versie: '1.1',
  });
  expect(ctx.kader('dalfsen', '1.0')).toEqual(dalfsen);
  expect(ctx.kader('dalfsen', '1.1')).toMatchObject({ lokaal: { door: signed.door } });
});

test('a file of a kader that is not known here has nothing before it', async () => {
  const outcome = await importOf(textOf((k) => Object.assign(k, { id: 'elders', naam: 'Elders' })));
  if (outcome.outcome !== 'concept') throw new Error(outcome.outcome);
  const { id, revisie, basis } = getConcept(ctx, { id: outcome.conceptId });
  expect(basis).toEqual({ id: 'elders', versie: '0' });
  expect(publishKader(ctx, { id, revisie, versie: '1.1', ...signed }).id).toBe('elders');
});

test('what is exported reads back identical, also where it was not made', async () => {
  const off = { kind: 'criteriumOff', criterium: 'DA23-1', reden: 'Niet bij ons.' } as const;
  const version = publishOwn(ctx, 'Kader Testdorp', off);
  const kader = ctx.kader(version.id, version.versie);
  const written = await files.exportFile(version);
  expect(written).toBe(join(folder, 'kader-kader-testdorp-1.0.json'));
  const text = readFileSync(written!, 'utf8');
  expect(parseKaderText(text)).toEqual({ ok: true, kader });
  expect(text).toMatch(/^\{\n {2}"formaat": 1,\n/);
  expect(ctx.store.logboek.all().at(-1)).toMatchObject({
    actie: 'export',
    object: 'kader',
    detail: 'versie 1.0',
  });
  ctx = testContext();
  files = new KaderFiles({
    session: { context: ctx },
    chooseFile: () => Promise.resolve(written),
    chooseWhere: () => Promise.resolve(null),
  });
  const outcome = await files.importFile();
  if (outcome.outcome !== 'concept') throw new Error(outcome.outcome);
  const concept = getConcept(ctx, { id: outcome.conceptId });
  expect(concept.kader).toEqual(kader);
  expect(concept.basis).toEqual({ id: 'dalfsen', versie: '1.0' });
});

test('cancelled dialogs do nothing; a version that is not there and a place that cannot be written say so', async () => {
  const dalfsenNow = { id: 'dalfsen', versie: '1.0' };
  chosen = null;
  expect(await files.importFile()).toEqual({ outcome: 'cancelled' });
  expect(await files.exportFile(dalfsenNow)).toBeNull();
  expect(ctx.store.logboek.all()).toEqual([]);
  await expect(files.exportFile({ id: 'dalfsen', versie: '9' })).rejects.toMatchObject({ code: 'onbekend' });
  chosen = file;
  folder = join(folder, 'nergens');
  await expect(files.exportFile(dalfsenNow)).rejects.toMatchObject({ code: 'map-weg' });
  expect(ctx.store.logboek.all()).toEqual([]);
  folder = join(folder, '..');
});

test('locked while the dialog stood open: nothing is read in and nothing is written', async () => {
  writeFileSync(file, JSON.stringify(edited()));
  const session = new Session();
  const locking = new KaderFiles({
    session,
    chooseFile: () => Promise.resolve(file).finally(() => session.close()),
    chooseWhere: (name) => Promise.resolve(join(folder, name)).finally(() => session.close()),
  });
  session.lookRound(ctx.db, ctx);
  await expect(locking.importFile()).rejects.toMatchObject({ code: 'vergrendeld' });
  const again = testContext();
  session.lookRound(again.db, again);
  await expect(locking.exportFile({ id: 'dalfsen', versie: '1.0' })).rejects.toMatchObject({
    code: 'vergrendeld',
  });
  expect(readdirSync(folder)).toEqual(['kader.json']);
});
