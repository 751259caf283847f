import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SjabloonPapers } from '../../electron/sjabloon-papers.ts';
import { createCasus } from '../../electron/use-cases/casus/create.ts';
import { Refused } from '../../electron/use-cases/refused.ts';
import { saveSjabloon } from '../../electron/use-cases/sjabloon/save.ts';
import { markExemplaarSent } from '../../electron/use-cases/verzending/mark-sent.ts';
import { stukChoices } from '../../electron/use-cases/stuk/choices.ts';
import type { StukInput } from '../../shared/ipc/contract/stuk.ts';
import { canonicalText } from '../../shared/verslag/canonical-text.ts';
import type { Paper } from '../../shared/verslag/paper.ts';
import { paragraphTexts, readDocx } from './export/read-docx.ts';
import { plantExemplaar } from './use-cases/plant-exemplaar.ts';
import { refusalOf } from './use-cases/refusal-of.ts';
import { seedCasus, type, type SeededCasus } from './use-cases/seed-casus.ts';
import { testContext, type TestContext } from './use-cases/test-context.ts';

let ctx: TestContext;
let seeded: SeededCasus;
let folder: string;
let chosenFolder: string | null;
let papers: SjabloonPapers;
let session: { context: TestContext };

beforeEach(() => {
  ctx = testContext();
  seeded = seedCasus(ctx);
  folder = mkdtempSync(path.join(os.tmpdir(), 'casustafel-stukken-'));
  chosenFolder = folder;
  session = { context: ctx };
  papers = new SjabloonPapers({
    session,
    chooseWhere: (name) => Promise.resolve(chosenFolder === null ? null : path.join(chosenFolder, name)),
    chooseFolder: () => Promise.resolve(chosenFolder),
    renderPdf: () => Promise.resolve(Buffer.from('%PDF-1.7')),
    // Laying out takes a window: tests/e2e/stukken.spec.ts measures in the real program.
    measure: () =>
      Promise.resolve({
        pages: 3,
        beyond: [
          { title: 'Open afspraken', lines: 0 },
          { title: 'Risico’s', lines: 4 },
        ],
        begins: [],
      }),
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const typed = (values: Record<string, string>) =>
  Object.entries(values).map(([naam, value]) => ({ naam, value }));

const input = (part: Partial<StukInput>): StukInput => ({
  casusId: seeded.casusId,
  sjabloon: 'plan-van-aanpak',
  besprekingId: null,
  deelnemerId: null,
  betrokkeneId: null,
  niveau: 1,
  regelIds: [],
  velden: [],
  ...part,
});

const forUitnodiging = typed({ doel: 'Afspraken maken', 'over-wie': 'U wordt gebeld.', contact: '14 0123' });
const uitnodiging = (part: Partial<StukInput> = {}): StukInput =>
  input({
    sjabloon: 'uitnodiging',
    besprekingId: seeded.besprekingId,
    deelnemerId: seeded.aanwezigen[0]!.deelnemerId,
    velden: forUitnodiging,
    ...part,
  });
const brief = (part: Partial<StukInput> = {}): StukInput =>
  input({
    sjabloon: 'brief-betrokkene',
    betrokkeneId: ctx.store.casus.betrokkenen(seeded.casusId)[0]!.id,
    velden: typed({ waarover: 'wonen', doel: 'rust', contact: '14 0123', fg: 'fg@testdorp.example' }),
    ...part,
  });
const forDossier = typed({
  doel: 'rust',
  aanleiding: 'wachtlijst',
  geprobeerd: 'gebeld',
  gevraagd: 'een plek',
  'aan-wie': 'de manager',
  'voor-wanneer': '30 november',
});

const refusal = async (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );
const lastDetail = () => ctx.store.rectificatie.exports(seeded.casusId).map(({ detail }) => detail);
const copies = () => ctx.store.exemplaar.ofCasus(seeded.casusId);
const footOf = async (file: string) =>
  [...(await readDocx(readFileSync(file)))]
    .filter(([name]) => name.includes('footer'))
    .flatMap(([, xml]) => paragraphTexts(xml))
    .join(' ');
const textOf = async (file: string) =>
  paragraphTexts((await readDocx(readFileSync(file))).get('word/document.xml')!).join('\n');

test('L9: a paper that is whole is a numbered exemplaar, kept as it went, with number and hash at its foot', async () => {
  const file = await papers.export(input({}), 'docx');
  expect(file).toBe(path.join(folder, '2026-001-plan-van-aanpak-exemplaar-01.docx'));
  expect(await textOf(file!)).toContain('Rust in het portiek.');
  expect(lastDetail()).toEqual(['2026-001-plan-van-aanpak-exemplaar-01.docx, voor deelnemers']);
  const [kept] = copies();
  expect(kept).toMatchObject({
    nummer: 1,
    soort: 'plan-van-aanpak',
    naam: 'deelnemers',
    versie: 'opgemaakt do 26 nov 2026',
    concept: false,
  });
  const foot = await footOf(file!);
  expect(foot).toContain('2026-001 · voor deelnemers · exemplaar 1 · do 26 nov 2026');
  expect(foot).toContain(`Controlegetal ${kept!.hash.slice(0, 12)} · logboek ${kept!.logboek.slice(0, 12)}`);
  const paper = JSON.parse(ctx.store.exemplaar.inhoud(kept!.id)) as Paper;
  expect(ctx.hash(canonicalText(paper))).toBe(kept!.hash);
  expect(JSON.stringify(paper)).toContain('Rust in het portiek.');
});

test('L9: what is sent is ticked; what is handed over or stays in the house is not', async () => {
  await papers.export(input({}), 'pdf');
  const [plan] = copies();
  expect(markExemplaarSent(ctx, { exemplaarId: plan!.id, sent: true }).verzondenAt).toBe(ctx.now());
  const own = plantExemplaar(ctx, seeded.besprekingId, 'x.pdf', 'voorzitter', { soort: 'afweging' });
  expect(refusalOf(() => markExemplaarSent(ctx, { exemplaarId: own.id, sent: true }))).toBe(
    'niet-toegestaan',
  );
});

test('what changes while the file is made does not go out under the old words', async () => {
  papers = new SjabloonPapers({
    session,
    chooseWhere: (name) => Promise.resolve(path.join(folder, name)),
    chooseFolder: () => Promise.resolve(folder),
    renderPdf: () => {
      const casus = ctx.store.casus.get(seeded.casusId)!;
      ctx.store.casus.update({ ...casus, doel: 'Een ander doel.', revisie: casus.revisie + 1 });
      return Promise.resolve(Buffer.from('%PDF-1.7'));
    },
    measure: () => Promise.resolve({ pages: 1, beyond: [], begins: [] }),
  });
  expect(await refusal(papers.export(input({}), 'pdf'))).toBe('verouderd');
  expect([readdirSync(folder), copies(), lastDetail()]).toEqual([[], [], []]);
});

test('cancelling writes and notes nothing', async () => {
  chosenFolder = null;
  expect(await papers.export(input({}), 'docx')).toBeNull();
  expect(
    await papers.exportUitnodigingen({
      ...uitnodiging(),
      besprekingId: seeded.besprekingId,
      formaat: 'docx',
    }),
  ).toEqual({
    folder: null,
    files: 0,
  });
  expect(lastDetail()).toEqual([]);
});

test('what is still empty is shown and named, and does not go out', async () => {
  const preview = papers.preview(uitnodiging({ velden: [] }));
  expect(preview.empty).toEqual(['doel', 'over-wie', 'contact']);
  expect(preview.html).toContain('[contact: nog invullen]');
  expect(await refusal(papers.export(uitnodiging({ velden: [] }), 'docx'))).toBe('stuk-onvolledig');
  expect(readdirSync(folder)).toEqual([]);
});

test('an uitnodiging that names a betrokkene does not go out, one by one nor all at once', async () => {
  const velden = typed({ doel: 'Rust voor Els', 'over-wie': 'x', contact: 'y' });
  expect(papers.preview(uitnodiging({ velden }))).toMatchObject({ names: ['Els'], forbidden: true });
  expect(await refusal(papers.export(uitnodiging({ velden }), 'docx'))).toBe('stuk-noemt-naam');
  const all = {
    casusId: seeded.casusId,
    besprekingId: seeded.besprekingId,
    velden,
    formaat: 'docx' as const,
  };
  expect(await refusal(papers.exportUitnodigingen(all))).toBe('stuk-noemt-naam');
  expect(readdirSync(folder)).toEqual([]);
  expect(lastDetail()).toEqual([]);
});

test('all uitnodigingen go into one folder, each with its own name in it and none in its file name', async () => {
  const made = await papers.exportUitnodigingen({
    casusId: seeded.casusId,
    besprekingId: seeded.besprekingId,
    velden: forUitnodiging,
    formaat: 'docx',
  });
  expect(made).toEqual({ folder: path.join(folder, '2026-001-uitnodigingen'), files: 5 });
  const files = readdirSync(made.folder!).toSorted();
  expect(files).toEqual([
    '2026-001-uitnodiging-corporatie-exemplaar-03.docx',
    '2026-001-uitnodiging-ggz-exemplaar-05.docx',
    '2026-001-uitnodiging-politie-exemplaar-04.docx',
    '2026-001-uitnodiging-wijkteam-exemplaar-02.docx',
    '2026-001-uitnodiging-zvh-exemplaar-01.docx',
  ]);
  const politie = await textOf(path.join(made.folder!, files[2]!));
  expect(politie).toContain('Joris Peeters');
  for (const other of ['Marie Smit', 'Mo Yildiz', 'Els', 'Voorbeeld', 'Zwanenlaan', 'portiek'])
    expect(politie).not.toContain(other);
  expect(lastDetail()).toHaveLength(5);
  expect(lastDetail()).toContain(
    '2026-001-uitnodiging-politie-exemplaar-04.docx, voor Joris Peeters, Politie basisteam',
  );
  expect(await footOf(path.join(made.folder!, files[2]!))).toContain(
    'voor Joris Peeters, Politie basisteam · exemplaar 4',
  );
  expect(copies().map(({ nummer, soort, besprekingId }) => [nummer, soort, besprekingId])).toEqual(
    [1, 2, 3, 4, 5].map((nummer) => [nummer, 'uitnodiging', seeded.besprekingId]),
  );
});

test('a folder that is gone, or a lock meanwhile, leaves nothing half made', async () => {
  const all = {
    casusId: seeded.casusId,
    besprekingId: seeded.besprekingId,
    velden: forUitnodiging,
    formaat: 'docx' as const,
  };
  chosenFolder = path.join(folder, 'weg');
  expect(await refusal(papers.exportUitnodigingen(all))).toBe('map-weg');
  chosenFolder = folder;
  const making = papers.exportUitnodigingen(all);
  session.context = testContext();
  expect(await refusal(making)).toBe('vergrendeld');
  expect(readdirSync(folder)).toEqual([]);
  expect(lastDetail()).toEqual([]);
});

test('a folder of that name that is already there stays as it is', async () => {
  const all = {
    casusId: seeded.casusId,
    besprekingId: seeded.besprekingId,
    velden: forUitnodiging,
    formaat: 'docx' as const,
  };
  const first = await papers.exportUitnodigingen(all);
  writeFileSync(path.join(first.folder!, 'eigen.txt'), 'van de gebruiker');
  const second = await papers.exportUitnodigingen(all);
  expect(second.folder).toBe(`${first.folder!}-2`);
  expect(existsSync(path.join(first.folder!, 'eigen.txt'))).toBe(true);
});

test('what a killed program left beside the uitnodigingen goes at a next time; a finished folder stays', async () => {
  const all = {
    casusId: seeded.casusId,
    besprekingId: seeded.besprekingId,
    velden: forUitnodiging,
    formaat: 'docx',
  } as const;
  await papers.exportUitnodigingen(all);
  const left = path.join(folder, 'casustafel-niet-af-0123456789ab');
  mkdirSync(left);
  writeFileSync(path.join(left, '2026-001-uitnodiging-zvh-exemplaar-01.docx'), 'x');
  const then = Date.now() / 1_000 - 7_200;
  for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), then, then);
  await papers.exportUitnodigingen(all);
  expect(readdirSync(folder).toSorted()).toEqual(['2026-001-uitnodigingen', '2026-001-uitnodigingen-2']);
  expect(readdirSync(path.join(folder, '2026-001-uitnodigingen'))).toHaveLength(5);
});

test('with nobody invited there is nothing to make', async () => {
  for (const { id } of ctx.store.overleg.aanwezigen(seeded.besprekingId))
    ctx.store.overleg.removeAanwezige(id);
  const all = {
    casusId: seeded.casusId,
    besprekingId: seeded.besprekingId,
    velden: forUitnodiging,
    formaat: 'docx' as const,
  };
  expect(await refusal(papers.exportUitnodigingen(all))).toBe('niemand-uitgenodigd');
});

test('L7: a letter goes to one person by name, and the logboek does not say the name', async () => {
  const file = await papers.export(brief(), 'docx');
  expect(path.basename(file!)).toBe('2026-001-brief-betrokkene-exemplaar-01.docx');
  expect(await textOf(file!)).toContain('Beste Els Voorbeeld,');
  expect(lastDetail()).toEqual(['2026-001-brief-betrokkene-exemplaar-01.docx, voor de betrokkene']);
  // Also of a name so short that it cannot be told from a word.
  const [els] = ctx.store.casus.betrokkenen(seeded.casusId);
  ctx.store.casus.updateBetrokkene({ ...els!, naam: 'Bo' });
  await papers.export(brief(), 'docx');
  expect(lastDetail().at(-1)).toMatch(/exemplaar-02\.docx, voor de betrokkene$/);
  expect(copies().map(({ naam }) => naam)).toEqual(['Els Voorbeeld', 'Bo']);
});

test('L7: a letter that names another betrokkene does not go out', async () => {
  ctx.store.casus.insertBetrokkene({
    id: ctx.newId(),
    casusId: seeded.casusId,
    naam: 'Karel Ander',
    soort: 'naaste',
    relatie: 'buurman',
    geboortejaar: null,
    revisie: 1,
  });
  const velden = typed({ waarover: 'de ruzie met Karel', doel: 'rust', contact: 'x', fg: 'y' });
  expect(papers.preview(brief({ velden }))).toMatchObject({ names: ['Karel'], forbidden: true });
  expect(await refusal(papers.export(brief({ velden }), 'docx'))).toBe('stuk-noemt-naam');
  const own = typed({ waarover: 'het huis van Els', doel: 'rust', contact: 'x', fg: 'y' });
  expect(papers.preview(brief({ velden: own })).forbidden).toBe(false);
});

test('L16: somebody, a bespreking or a line of another casus is refused', () => {
  const other = createCasus(ctx, { aanduiding: 'Anders', doel: 'x', overWie: ['Piet Vreemd'] });
  const stranger = ctx.store.casus.betrokkenen(other.id)[0]!.id;
  expect(refusalOf(() => papers.preview(brief({ betrokkeneId: stranger })))).toBe('onbekend');
  expect(refusalOf(() => papers.preview(brief({ betrokkeneId: null })))).toBe('onbekend');
  expect(refusalOf(() => papers.preview(uitnodiging({ casusId: other.id })))).toBe('onbekend');
  expect(refusalOf(() => papers.preview(uitnodiging({ deelnemerId: stranger })))).toBe('onbekend');
  expect(refusalOf(() => papers.preview(uitnodiging({ besprekingId: null })))).toBe('onbekend');
  expect(
    refusalOf(() =>
      stukChoices(ctx, { casusId: other.id, sjabloon: 'uitnodiging', besprekingId: seeded.besprekingId }),
    ),
  ).toBe('onbekend');
  expect(
    refusalOf(() => papers.preview(input({ sjabloon: 'opschalingsdossier', regelIds: [stranger] }))),
  ).toBe('verouderd');
});

test('L5: a dossier offers no line that is not for the verslag or not to be shared, and takes none unasked', () => {
  const { besprekingId, casusId } = seeded;
  const lines = ['pol: vier meldingen', 'ggz: stopt met medicatie', 'cor: blijft geheim'];
  for (const line of lines) type(ctx, besprekingId, line);
  const [first, second, third] = ctx.store.informatie.ofBespreking(besprekingId);
  ctx.store.informatie.update({ ...third!, nietInVerslag: true });
  ctx.store.delen.saveDeling({
    informatieId: first!.id,
    wijze: 'niet',
    tot: null,
    grond: '',
    reden: 'opsporing',
    door: 'Joris Peeters',
    setAt: '2026-11-26T09:30:00.000Z',
    revisie: 1,
  });
  const choices = stukChoices(ctx, { casusId, sjabloon: 'opschalingsdossier', besprekingId: null });
  expect(choices.regels.map(({ id, klasse }) => [id, klasse])).toEqual([
    [second!.id, 'gegevens over gezondheid'],
  ]);
  const dossier = (regelIds: string[]) =>
    papers.preview(input({ sjabloon: 'opschalingsdossier', velden: forDossier, regelIds })).html;
  expect(dossier([])).not.toContain('medicatie');
  expect(dossier([])).not.toContain('gegevens over gezondheid');
  expect(dossier([second!.id])).toContain('stopt met medicatie');
  expect(dossier([second!.id])).toContain('Bevat gegevens over gezondheid');
  expect(refusalOf(() => dossier([first!.id]))).toBe('verouderd');
  expect(refusalOf(() => dossier([third!.id]))).toBe('verouderd');
});

test('the dossier says how many pages it takes, how many it may, and what passes that', async () => {
  const dossier = input({ sjabloon: 'opschalingsdossier', velden: forDossier });
  expect(await papers.pages(dossier)).toEqual({
    pages: 3,
    most: 2,
    beyond: [{ title: 'Risico’s', lines: 4 }],
  });
  expect(await papers.pages(input({}))).toEqual({ pages: 3, most: null, beyond: [] });
});

test('the form asks what the sjabloon of now asks, and begins with a doel only where it names nobody', () => {
  const fieldsOf = (sjabloon: StukInput['sjabloon']) =>
    stukChoices(ctx, { casusId: seeded.casusId, sjabloon, besprekingId: null }).velden;
  expect(fieldsOf('uitnodiging').map(({ naam, value }) => [naam, value])).toEqual([
    ['doel', 'Rust in het portiek.'],
    ['over-wie', 'De voorzitter belt u hierover.'],
    ['reactie-voor', ''],
    ['contact', ''],
  ]);
  saveSjabloon(ctx, {
    id: 'uitnodiging',
    title: 'T',
    tekst: 'Wat brengt u in? Wat wilt u weten? {{contact}}',
    revisie: 0,
  });
  expect(fieldsOf('uitnodiging').map(({ naam }) => naam)).toEqual(['contact']);
  const casus = ctx.store.casus.get(seeded.casusId)!;
  ctx.store.casus.update({ ...casus, doel: 'Els veilig thuis', revisie: 2 });
  expect(fieldsOf('brief-ouders').find(({ naam }) => naam === 'doel')?.value).toBe('');
  expect(fieldsOf('opschalingsdossier').find(({ naam }) => naam === 'doel')?.value).toBe('Els veilig thuis');
});

test('what is typed into a field goes on paper without marks that turn text round', () => {
  const { html } = papers.preview(
    uitnodiging({ velden: typed({ doel: 'rust\u202ekrat', 'over-wie': 'x', contact: '<b>y</b>' }) }),
  );
  expect(html).not.toContain('\u202e');
  expect(html).toContain('rustkrat');
  expect(html).toContain('&lt;b&gt;y');
});
