import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Archiefmap } from '../../electron/archiefmap.ts';
import { renderHtml } from '../../electron/export/html.ts';
import { afsluiten } from '../../electron/use-cases/bewaren/afsluiten.ts';
import { afronden } from '../../electron/use-cases/bespreking/afronden.ts';
import { plantExemplaar } from './use-cases/plant-exemplaar.ts';
import { takeInCasus } from '../../electron/use-cases/casusbestand/take-in.ts';
import type { Context } from '../../electron/use-cases/context.ts';
import { parseCasusbestand } from '../../shared/domain/casusbestand/parse-casusbestand.ts';
import { copyForNobody, type Paper } from '../../shared/verslag/paper.ts';
import { playedCasus } from './use-cases/casusbestand/played-casus.ts';
import { testContext, type TestContext } from './use-cases/test-context.ts';

let ctx: TestContext;
let casusId: string;
let parent: string;
let session: { context: Context };

/** What Chromium would print, as its source: the folder is the same. */
const renderPdf = (paper: Paper): Promise<Buffer> =>
  Promise.resolve(Buffer.from(`%PDF-1.4\n${renderHtml(paper, copyForNobody(ctx.today()))}`));

const archief = (more: object = {}) =>
  new Archiefmap({
    session,
    chooseFolder: () => Promise.resolve(parent),
    renderPdf,
    versie: '0.5.0',
    platform: process.platform,
    ...more,
  });

const close = (archiefnominatie: 'vernietigen' | 'blijvend-bewaren' = 'vernietigen') =>
  afsluiten(ctx, { casusId, resultaat: 'Doel bereikt & <afgerond>', archiefnominatie });

const read = (name: string): string => readFileSync(path.join(parent, '2026-001-archief', name), 'utf8');

/** Name of each element, in the order in which it opens, `depth` levels below the root. */
const elements = (xml: string, depth: number): string[] =>
  Array.from(xml.matchAll(new RegExp(`^ {${String(depth * 2)}}<([A-Za-z]+)>`, 'gm')), ([, name]) => name!);

beforeEach(() => {
  ctx = testContext();
  casusId = playedCasus(ctx);
  for (const { besprekingId, status } of ctx.store.overleg.rowsOfCasus(casusId))
    if (status === 'lopend') afronden(ctx, { besprekingId });
  session = { context: ctx };
  parent = mkdtempSync(path.join(tmpdir(), 'casustafel-archief-'));
});

afterEach(() => rmSync(parent, { recursive: true, force: true }));

test('L27: the folder holds every stuk, the data with its schema, MDTO of each, and checksums that are right', async () => {
  close();
  expect(await archief().make(casusId)).toEqual({
    outcome: 'made',
    folder: path.join(parent, '2026-001-archief'),
    files: 17,
  });
  expect(readdirSync(path.join(parent, '2026-001-archief')).sort()).toEqual(
    [
      '2026-001-20261126-afsprakenlijst-v1.mdto.xml',
      '2026-001-20261126-afsprakenlijst-v1.pdf',
      '2026-001-20261126-afsprakenlijst-v1.pdf.bestand.mdto.xml',
      '2026-001-20261126-verslag-v1.mdto.xml',
      '2026-001-20261126-verslag-v1.pdf',
      '2026-001-20261126-verslag-v1.pdf.bestand.mdto.xml',
      '2026-001-casus.json',
      '2026-001-casus.json.bestand.mdto.xml',
      '2026-001-casus.schema.json',
      '2026-001-casus.schema.json.bestand.mdto.xml',
      '2026-001-dossier.mdto.xml',
      '2026-001-exemplaren.mdto.xml',
      '2026-001-exemplaren.pdf',
      '2026-001-exemplaren.pdf.bestand.mdto.xml',
      '2026-001-gegevens.mdto.xml',
      'LEESMIJ.txt',
      'checksums.sha256',
    ].sort(),
  );
  const sums = read('checksums.sha256').trimEnd().split('\n');
  expect(sums).toHaveLength(16);
  for (const line of sums) {
    const [sum, name] = line.split('  ') as [string, string];
    const content = readFileSync(path.join(parent, '2026-001-archief', name));
    expect([name, sum]).toEqual([name, createHash('sha256').update(content).digest('hex')]);
  }
});

test('L27: the verslag is as it was vastgesteld, with its correctie behind it', async () => {
  close();
  await archief().make(casusId);
  const verslag = read('2026-001-20261126-verslag-v1.pdf');
  expect(verslag).toContain('mevrouw slaapt overdag');
  expect(verslag).toContain('Het waren er twaalf.');
});

test('L27: who has what stands in it, also what a betrokkene was given', async () => {
  const { besprekingId } = ctx.store.overleg.rowsOfCasus(casusId).at(-1)!;
  plantExemplaar(ctx, besprekingId, '2026-001-verslag-v1-exemplaar-01.docx', 'Politie');
  plantExemplaar(ctx, besprekingId, '2026-001-verslag-v1-exemplaar-02.pdf', 'M. Smit', {
    organisatie: 'GGZ Oost',
  });
  plantExemplaar(ctx, besprekingId, '2026-001-inzagedossier-exemplaar-03.pdf', 'Els Voorbeeld', {
    soort: 'inzagedossier',
    ontvanger: 'betrokkene x',
  });
  close();
  await archief().make(casusId);
  const list = read('2026-001-exemplaren.pdf');
  for (const text of [
    'exemplaar-01.docx',
    'Politie',
    'exemplaar-02.pdf',
    'M. Smit, GGZ Oost',
    'niet aangevinkt',
    'exemplaar-03.pdf',
    'Els Voorbeeld',
  ])
    expect(list).toContain(text);
});

test('L27: the data of the archive, taken in by an empty store, are the casus', async () => {
  close();
  await archief().make(casusId);
  const bestand = parseCasusbestand(read('2026-001-casus.json'), ctx.store.casusFile.schemaVersion());
  const here = testContext();
  here.store.transaction(() => takeInCasus(here, bestand));
  expect(here.store.casusFile.read(casusId)).toEqual(ctx.store.casusFile.read(casusId));
});

test('L27: MDTO has its mandatory elements in the order of its schema, and what a person typed is text', async () => {
  close();
  await archief().make(casusId);
  const dossier = read('2026-001-dossier.mdto.xml');
  expect(dossier).toContain('<MDTO xmlns="https://www.nationaalarchief.nl/mdto"');
  expect(dossier).toContain('Te toetsen door de archivaris.');
  expect(dossier).toContain('Doel bereikt &amp; &lt;afgerond&gt;');
  expect([...new Set(elements(dossier, 2))]).toEqual([
    'identificatie',
    'naam',
    'aggregatieniveau',
    'omschrijving',
    'dekkingInTijd',
    'taal',
    'event',
    'waardering',
    'bewaartermijn',
    'informatiecategorie',
    'bevatOnderdeel',
    'archiefvormer',
    'beperkingGebruik',
  ]);
  const bestand = read('2026-001-20261126-verslag-v1.pdf.bestand.mdto.xml');
  expect(elements(bestand, 2)).toEqual([
    'identificatie',
    'naam',
    'omvang',
    'bestandsformaat',
    'checksum',
    'isRepresentatieVan',
  ]);
  const pdf = readFileSync(path.join(parent, '2026-001-archief', '2026-001-20261126-verslag-v1.pdf'));
  expect(bestand).toContain(`<omvang>${String(pdf.length)}</omvang>`);
  expect(bestand).toContain(createHash('sha256').update(pdf).digest('hex'));
  expect(bestand).toContain('<begripCode>fmt/18</begripCode>');
});

test('L27: what is kept for good says so, and has no end', async () => {
  close('blijvend-bewaren');
  await archief().make(casusId);
  const dossier = read('2026-001-dossier.mdto.xml');
  expect(dossier).toContain('<begripLabel>Blijvend te bewaren</begripLabel>');
  expect(dossier).not.toContain('bewaartermijn');
});

test('no name of a person stands in the name of a file, and the logboek has the folder', async () => {
  close();
  const names = readdirSync(parent);
  await archief().make(casusId);
  const made = readdirSync(parent, { recursive: true }).join('\n');
  expect(names).toEqual([]);
  for (const naam of ['Voorbeeld', 'Els', 'Bakker', 'Zwanenlaan']) expect(made).not.toContain(naam);
  const [line] = ctx.store.rectificatie.exports(casusId).slice(-1);
  expect(line?.detail).toBe('2026-001-archief, voor het archief');
});

test('an open casus has no archive yet', async () => {
  await expect(archief().make(casusId)).rejects.toThrow('casus-niet-afgesloten');
  expect(readdirSync(parent)).toEqual([]);
});

test.each([
  ['the printing fails', { renderPdf: () => Promise.reject(new Error('printer')) }],
  [
    'the app locks meanwhile',
    {
      renderPdf: (paper: Paper) => {
        session.context = testContext();
        return renderPdf(paper);
      },
    },
  ],
])('%s: nothing is left behind, and nothing is noted', async (_, more) => {
  close();
  const before = ctx.store.logboek.end().nummer;
  await expect(archief(more).make(casusId)).rejects.toThrow();
  expect(readdirSync(parent)).toEqual([]);
  expect(ctx.store.logboek.end().nummer).toBe(before);
});

test('cancelled: nothing happens', async () => {
  close();
  expect(await archief({ chooseFolder: () => Promise.resolve(null) }).make(casusId)).toEqual({
    outcome: 'cancelled',
  });
});

test('what a killed program left long ago goes, and nothing of somebody else', async () => {
  close();
  await archief().make(casusId);
  const made = path.join(parent, '2026-001-archief');
  const left = path.join(parent, 'casustafel-niet-af-0123456789ab');
  renameSync(made, left);
  writeFileSync(path.join(left, 'eigen aantekening.txt'), 'van iemand');
  const long = new Date(Date.now() - 2 * 3_600_000);
  utimesSync(left, long, long);
  await archief().make(casusId);
  expect(readdirSync(left)).toEqual(['eigen aantekening.txt']);
});

test('made a second time, the first stays', async () => {
  close();
  await archief().make(casusId);
  await archief().make(casusId);
  expect(readdirSync(parent).sort()).toEqual(['2026-001-archief', '2026-001-archief-2']);
});
