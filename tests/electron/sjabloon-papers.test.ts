import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SjabloonPapers } from '../../electron/sjabloon-papers.ts';
import { createCasus } from '../../electron/use-cases/casus/create.ts';
import { saveSjabloon } from '../../electron/use-cases/sjabloon/save.ts';
import { markExemplaarSent } from '../../electron/use-cases/verzending/mark-sent.ts';
import { stukChoices } from '../../electron/use-cases/stuk/choices.ts';
import type { StukInput } from '../../shared/ipc/contract/stuk.ts';
import { canonicalText } from '../../shared/verslag/canonical-text.ts';
import type { Paper } from '../../shared/verslag/paper.ts';
import { footOf, refusal, sjabloonStage, textOf, typed } from './sjabloon-stage.ts';
import { plantExemplaar } from './use-cases/plant-exemplaar.ts';
import { refusalOf } from './use-cases/refusal-of.ts';
import { type } from './use-cases/seed-casus.ts';

let stage: ReturnType<typeof sjabloonStage>;

beforeEach(() => {
  stage = sjabloonStage();
});
afterEach(() => stage.end());

const forDossier = typed({
  doel: 'rust',
  aanleiding: 'wachtlijst',
  geprobeerd: 'gebeld',
  gevraagd: 'een plek',
  'aan-wie': 'de manager',
  'voor-wanneer': '30 november',
});

test('L9: a paper that is whole is a numbered exemplaar, kept as it went, with number and hash at its foot', async () => {
  const { ctx, folder, papers, input, lastDetail, copies } = stage;
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
  const { ctx, seeded, papers, input, copies } = stage;
  await papers.export(input({}), 'pdf');
  const [plan] = copies();
  expect(markExemplaarSent(ctx, { exemplaarId: plan!.id, sent: true }).verzondenAt).toBe(ctx.now());
  const own = plantExemplaar(ctx, seeded.besprekingId, 'x.pdf', 'voorzitter', { soort: 'afweging' });
  expect(refusalOf(() => markExemplaarSent(ctx, { exemplaarId: own.id, sent: true }))).toBe(
    'niet-toegestaan',
  );
});

test('what changes while the file is made does not go out under the old words', async () => {
  const { ctx, seeded, folder, session, input, lastDetail, copies } = stage;
  const papers = new SjabloonPapers({
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
  const { seeded, papers, input, uitnodiging, lastDetail, chosen } = stage;
  chosen.folder = null;
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
  const { folder, papers, uitnodiging } = stage;
  const preview = papers.preview(uitnodiging({ velden: [] }));
  expect(preview.empty).toEqual(['doel', 'over-wie', 'contact']);
  expect(preview.html).toContain('[contact: nog invullen]');
  expect(await refusal(papers.export(uitnodiging({ velden: [] }), 'docx'))).toBe('stuk-onvolledig');
  expect(readdirSync(folder)).toEqual([]);
});

test('L7: a letter goes to one person by name, and the logboek does not say the name', async () => {
  const { ctx, seeded, papers, brief, lastDetail, copies } = stage;
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
  const { ctx, seeded, papers, brief } = stage;
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
  const { ctx, seeded, papers, input, uitnodiging, brief } = stage;
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
  const { ctx, seeded, papers, input } = stage;
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
  const { papers, input } = stage;
  const dossier = input({ sjabloon: 'opschalingsdossier', velden: forDossier });
  expect(await papers.pages(dossier)).toEqual({
    pages: 3,
    most: 2,
    beyond: [{ title: 'Risico’s', lines: 4 }],
  });
  expect(await papers.pages(input({}))).toEqual({ pages: 3, most: null, beyond: [] });
});

test('the form asks what the sjabloon of now asks, and begins with a doel only where it names nobody', () => {
  const { ctx, seeded } = stage;
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
  const { papers, uitnodiging } = stage;
  const { html } = papers.preview(
    uitnodiging({ velden: typed({ doel: 'rust\u202ekrat', 'over-wie': 'x', contact: '<b>y</b>' }) }),
  );
  expect(html).not.toContain('\u202e');
  expect(html).toContain('rustkrat');
  expect(html).toContain('&lt;b&gt;y');
});
