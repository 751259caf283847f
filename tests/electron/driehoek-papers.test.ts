import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DriehoekPapers } from '../../electron/driehoek-papers.ts';
import { setDeling } from '../../electron/use-cases/delen/set-deling.ts';
import { getNotitie } from '../../electron/use-cases/driehoek/get.ts';
import { linkNotitie } from '../../electron/use-cases/driehoek/link.ts';
import { exemplaarAsItWent } from '../../electron/use-cases/exemplaar/as-it-went.ts';
import { listExemplaren } from '../../electron/use-cases/exemplaar/list.ts';
import { listRectificaties } from '../../electron/use-cases/rectificatie/list.ts';
import { recordRectificatie } from '../../electron/use-cases/rectificatie/record.ts';
import { countCasusRows } from '../../db/casus-rows.ts';
import type { Feit } from '../../shared/domain/driehoek/feit.ts';
import type { Rol } from '../../shared/domain/gebruiker/rol.ts';
import type { Informatie } from '../../shared/domain/informatie/informatie.ts';
import type { Paper, PaperCopy } from '../../shared/verslag/paper.ts';
import { hamerInhoud } from '../shared/verslag/voorbeeld-driehoek.ts';
import { paragraphTexts, readDocx } from './export/read-docx.ts';
import { edit, linked, loose } from './use-cases/driehoek/seed-notitie.ts';
import { plantExemplaar } from './use-cases/plant-exemplaar.ts';
import { refusalOf } from './use-cases/refusal-of.ts';
import { seedCasus, type } from './use-cases/seed-casus.ts';
import { testContext, type TestContext } from './use-cases/test-context.ts';

let folder: string;
let ctx: TestContext;
const made: { paper: Paper; copy: PaperCopy }[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'casustafel-driehoek-'));
  ctx = testContext();
  made.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Windows are Electron's; what they are given and answer is here. */
function papers(cancelled = false, pages = 2): DriehoekPapers {
  return new DriehoekPapers({
    session: { context: ctx },
    chooseWhere: (name) => Promise.resolve(cancelled ? null : path.join(folder, name)),
    renderPdf: (paper, copy) => {
      made.push({ paper, copy });
      return Promise.resolve(Buffer.from('%PDF'));
    },
    measure: () =>
      Promise.resolve({ pages, beyond: [{ title: 'Oordeel', lines: pages > 2 ? 4 : 0 }], begins: [] }),
  });
}

const copyIds = (notitieId: string) => ctx.store.exemplaar.ofNotitie(notitieId).map(({ id }) => id);

const feitOf = ({ id, tekst, klasse }: Informatie): Feit => ({
  ...hamerInhoud.beeld.feiten[0]!,
  tekst,
  klasse,
  informatieId: id,
  meenemen: true,
});

const toBurgemeester = { versie: null, formaat: 'pdf' as const, ontvanger: 'Burgemeester' };

test('what goes out is a version, with its number in the name and its hash at the foot', async () => {
  const { id } = loose(ctx, 'Eerste stand.');
  const file = await papers().export({ id, ...toBurgemeester });
  expect(path.basename(file ?? '')).toBe('D2026-001-driehoeknotitie-v1-exemplaar-01.pdf');
  expect(existsSync(file ?? '')).toBe(true);
  const [fixed] = ctx.store.driehoek.versies(id);
  expect(made[0]?.paper).toMatchObject({ versie: 'versie 1', concept: false });
  expect(made[0]?.copy).toMatchObject({
    recipient: 'Burgemeester',
    number: 1,
    shortHash: fixed?.hash.slice(0, 12),
  });
  // A second copy of the same text is the same version.
  await papers().export({ id, ...toBurgemeester, ontvanger: 'Officier van justitie' });
  expect(ctx.store.driehoek.versies(id)).toHaveLength(1);
  edit(ctx, id, () => ({ kern: ['Tweede stand.'] }));
  expect(path.basename((await papers().export({ id, ...toBurgemeester })) ?? '')).toContain('-v2-');
});

test('an older version goes out as it was laid down', async () => {
  const { id } = loose(ctx, 'Eerste stand.');
  await papers().export({ id, ...toBurgemeester });
  edit(ctx, id, () => ({ kern: ['Tweede stand.'] }));
  await papers().export({ id, ...toBurgemeester, versie: 1 });
  expect(JSON.stringify(made[1]?.paper)).toContain('Eerste stand.');
  expect(JSON.stringify(made[1]?.paper)).not.toContain('Tweede stand.');
});

test('cancelled: no file, no version, no line in the logboek', async () => {
  const { id } = loose(ctx, 'Eerste stand.');
  const before = ctx.store.logboek.end().nummer;
  expect(await papers(true).export({ id, ...toBurgemeester })).toBeNull();
  expect(ctx.store.driehoek.versies(id)).toEqual([]);
  expect(ctx.store.logboek.end().nummer).toBe(before);
});

test('to a folder that is gone no version is laid down', async () => {
  const { id } = loose(ctx, 'Eerste stand.');
  rmSync(folder, { recursive: true });
  await expect(papers().export({ id, ...toBurgemeester })).rejects.toMatchObject({ code: 'map-weg' });
  expect(ctx.store.driehoek.versies(id)).toEqual([]);
});

test('another version laid down while the dialog was open: refused, and nothing is written', async () => {
  const { id } = loose(ctx, 'Eerste stand.');
  const slow = new DriehoekPapers({
    session: { context: ctx },
    chooseWhere: async (name) => {
      await papers().export({ id, ...toBurgemeester });
      edit(ctx, id, () => ({ kern: ['Tweede stand.'] }));
      return path.join(folder, `anders-${name}`);
    },
    renderPdf: () => Promise.resolve(Buffer.from('%PDF')),
    measure: () => Promise.resolve({ pages: 1, beyond: [], begins: [] }),
  });
  await expect(slow.export({ id, ...toBurgemeester })).rejects.toMatchObject({ code: 'verouderd' });
  expect(existsSync(path.join(folder, 'anders-D2026-001-driehoeknotitie-v1-exemplaar-01.pdf'))).toBe(false);
});

test('L9: who has it is known when something is put right later; a betrokkene is not named in the logboek', async () => {
  const { casusId } = seedCasus(ctx);
  const { id } = linked(ctx, casusId);
  await papers().export({ id, ...toBurgemeester, ontvanger: 'mr. A. Vos, officier van justitie' });
  expect(ctx.store.logboek.last()).toMatchObject({
    actie: 'export',
    object: 'casus',
    objectId: casusId,
    detail: 'D2026-001-driehoeknotitie-v1-exemplaar-01.pdf, voor mr. A. Vos, officier van justitie',
  });
  expect(listRectificaties(ctx, { casusId })).toEqual([]);
  await papers().export({ id, ...toBurgemeester, ontvanger: 'Els Voorbeeld' });
  expect(ctx.store.logboek.last()?.detail).toContain('voor een betrokkene');
  expect(listExemplaren(ctx, { casusId }).map(({ stuk, voor }) => [stuk, voor])).toEqual([
    ['Driehoeknotitie D2026-001, versie 1', 'Els Voorbeeld'],
    ['Driehoeknotitie D2026-001, versie 1', 'mr. A. Vos, officier van justitie'],
  ]);
});

test('L9: a copy from before the notitie was linked is found with the notitie, and then with the casus', async () => {
  const { casusId } = seedCasus(ctx);
  const { id, revisie } = loose(ctx, 'Eerste stand.');
  await papers().export({ id, ...toBurgemeester });
  expect(getNotitie(ctx, { id }).exemplaren).toMatchObject([
    { casusId: null, driehoeknotitieId: id, nummer: 1, soort: 'driehoeknotitie', versie: 'versie 1' },
  ]);
  expect([listExemplaren(ctx, { casusId }), ctx.store.casusOf('exemplaar', copyIds(id)[0]!)]).toEqual([
    [],
    [],
  ]);
  // Thrown away with its notitie, while that is of no casus.
  expect(ctx.store.looseNotitie.countRows(id)['exemplaar']).toBe(1);
  linkNotitie(ctx, { id, revisie, casusId });
  await papers().export({ id, ...toBurgemeester, ontvanger: 'Officier van justitie' });
  expect(listExemplaren(ctx, { casusId }).map(({ bestand, voor }) => [bestand, voor])).toEqual([
    ['D2026-001-driehoeknotitie-v1-exemplaar-02.pdf', 'Officier van justitie'],
    ['D2026-001-driehoeknotitie-v1-exemplaar-01.pdf', 'Burgemeester'],
  ]);
  expect(ctx.store.casusOf('exemplaar', copyIds(id)[0]!)).toEqual([casusId]);
  ctx.tick(1);
  const note = { casusId, verzoekId: null, soort: 'rectificatie', bij: 'x', tekst: 'y', van: 'z' } as const;
  recordRectificatie(ctx, { ...note, onderdelen: [] });
  expect(listRectificaties(ctx, { casusId })[0]?.ontvangers.map(({ naam }) => naam)).toEqual([
    'Burgemeester',
    'Officier van justitie',
  ]);
  expect(() => ctx.db.prepare('DELETE FROM exemplaar').run()).toThrow('append-only');
  expect(countCasusRows(ctx.db, casusId)['exemplaar']).toBe(2);
  // The paper itself goes with the data of the casus, also the one from before.
  expect(ctx.store.casusFile.read(casusId)['exemplaar']).toHaveLength(2);
});

test('two papers that differ never bear the same name: a line withheld later is said at the foot', async () => {
  const { casusId, besprekingId } = seedCasus(ctx);
  type(ctx, besprekingId, 'cor: de gang staat weer vol');
  const [line] = ctx.store.informatie.ofBespreking(besprekingId);
  const { id } = linked(ctx, casusId);
  edit(ctx, id, (inhoud) => ({ beeld: { ...inhoud.beeld, feiten: [feitOf(line!)] } }));
  await papers().export({ id, ...toBurgemeester });
  ctx.tick(5);
  const deling = { informatieId: line!.id, tot: null, grond: '', reden: 'Op verzoek.' } as const;
  setDeling(ctx, { ...deling, wijze: 'niet', revisie: 0 });
  await papers().export({ id, ...toBurgemeester });
  ctx.tick(1);
  await papers().export({ id, ...toBurgemeester, versie: 1, ontvanger: 'Officier van justitie' });
  const [first, second, third] = ctx.store.exemplaar.ofNotitie(id);
  const words = made.map(({ paper }) => JSON.stringify(paper).includes('de gang staat weer vol'));
  expect(words).toEqual([true, false, false]);
  expect(made.map(({ paper }) => paper.versie)).toEqual([
    'versie 1',
    'versie 1, zonder 1 regel, do 26 nov 10.05',
    // The same paper as the one before: the same name and the same hash.
    'versie 1, zonder 1 regel, do 26 nov 10.05',
  ]);
  expect(second!.hash).not.toBe(first!.hash);
  expect(third!.hash).toBe(second!.hash);
  expect(made.map(({ copy }) => copy.shortHash)).toEqual(
    [first, second, third].map((one) => one!.hash.slice(0, 12)),
  );
  // Shared again after all: it is the version that was laid down.
  setDeling(ctx, { ...deling, wijze: 'volgens-wijzer', revisie: 1 });
  await papers().export({ id, ...toBurgemeester });
  expect(made.at(-1)?.paper.versie).toBe('versie 1');
  expect(made.at(-1)?.copy.shortHash).toBe(first!.hash.slice(0, 12));
  expect(ctx.store.driehoek.versies(id)).toHaveLength(1);
});

test('what was held back before a version first went out is not said at the foot; its hash is that of the paper', async () => {
  const { casusId, besprekingId } = seedCasus(ctx);
  type(ctx, besprekingId, 'cor: de gang staat weer vol');
  const [line] = ctx.store.informatie.ofBespreking(besprekingId);
  const { id } = linked(ctx, casusId);
  edit(ctx, id, (inhoud) => ({ beeld: { ...inhoud.beeld, feiten: [feitOf(line!)] } }));
  const deling = { informatieId: line!.id, tot: null, grond: '', reden: 'Op verzoek.' } as const;
  setDeling(ctx, { ...deling, wijze: 'niet', revisie: 0 });
  await papers().export({ id, ...toBurgemeester });
  expect(made[0]?.paper.versie).toBe('versie 1');
  expect(JSON.stringify(made[0]?.paper)).not.toContain('de gang staat weer vol');
  expect(ctx.store.exemplaar.ofNotitie(id)[0]?.hash).not.toBe(ctx.store.driehoek.versies(id)[0]?.hash);
});

test('the word and the number stand at the foot of the real file', async () => {
  const { id } = loose(ctx, 'Eerste stand.');
  const file = await papers().export({ id, ...toBurgemeester, formaat: 'docx' });
  const foot = [...(await readDocx(readFileSync(file!)))]
    .filter(([name]) => name.includes('footer'))
    .flatMap(([, xml]) => paragraphTexts(xml))
    .join(' ');
  const [kept] = ctx.store.exemplaar.ofNotitie(id);
  expect(foot).toContain('D2026-001 · versie 1 · voor Burgemeester · exemplaar 1 · do 26 nov 2026');
  expect(foot).toContain(`Controlegetal ${kept!.hash.slice(0, 12)}`);
});

test('a line withheld while the file is made: refused, and nothing stays', async () => {
  const { casusId, besprekingId } = seedCasus(ctx);
  type(ctx, besprekingId, 'cor: de gang staat weer vol');
  const [line] = ctx.store.informatie.ofBespreking(besprekingId);
  const { id } = linked(ctx, casusId);
  edit(ctx, id, (inhoud) => ({ beeld: { ...inhoud.beeld, feiten: [feitOf(line!)] } }));
  const slow = new DriehoekPapers({
    session: { context: ctx },
    chooseWhere: (name) => Promise.resolve(path.join(folder, name)),
    renderPdf: () => {
      const deling = { informatieId: line!.id, tot: null, grond: '', reden: 'Op verzoek.' } as const;
      setDeling(ctx, { ...deling, wijze: 'niet', revisie: 0 });
      return Promise.resolve(Buffer.from('%PDF'));
    },
    measure: () => Promise.resolve({ pages: 1, beyond: [], begins: [] }),
  });
  await expect(slow.export({ id, ...toBurgemeester })).rejects.toMatchObject({ code: 'verouderd' });
  expect([readdirSync(folder), ctx.store.exemplaar.ofNotitie(id)]).toEqual([[], []]);
});

test('L16: a kept notitie is for who may see notities, as a kept inzagedossier is not for the AOV’er', async () => {
  const { casusId, besprekingId } = seedCasus(ctx);
  const { id } = linked(ctx, casusId);
  await papers().export({ id, ...toBurgemeester });
  const [notitie] = copyIds(id);
  const { id: inzage } = plantExemplaar(ctx, besprekingId, 'i.pdf', 'Els', { soort: 'inzagedossier' });
  const as = (...rollen: Rol[]): TestContext => ({
    ...ctx,
    user: () => ({ ...ctx.user(), rollen, alone: false }),
  });
  const seen = (who: TestContext, copy: string) => refusalOf(() => exemplaarAsItWent(who, copy));
  expect([seen(as('notulist'), notitie!), seen(as('notulist'), inzage)]).toEqual(['geen-recht', 'done']);
  expect([seen(as('aov'), notitie!), seen(as('aov'), inzage)]).toEqual(['done', 'geen-recht']);
});

test('of a notitie of no casus the logboek keeps a role it went to, and no other words', async () => {
  const { id } = loose(ctx, 'Els Voorbeeld belde.');
  await papers().export({ id, ...toBurgemeester, ontvanger: 'Officier van justitie' });
  expect(ctx.store.logboek.last()?.detail).toContain('voor Officier van justitie');
  for (const ontvanger of ['Els Voorbeeld', 'burgemeester Els Voorbeeld']) {
    await papers().export({ id, ...toBurgemeester, ontvanger });
    expect(ctx.store.logboek.last()?.detail).toMatch(/voor een ontvanger buiten de lijst$/);
  }
});

test('the preview says how long it is and, past two pages, which block and by how much', async () => {
  const { id } = loose(ctx, 'Eerste stand.');
  const short = await papers().preview(id, null);
  expect(short).toMatchObject({ pages: 2, overflow: null });
  expect(short.html).toContain('Eerste stand.');
  expect(short.html).toContain('CONCEPT');
  expect((await papers(false, 3).preview(id, null)).overflow).toEqual({ blok: 'Oordeel', regels: 4 });
  await expect(papers().preview(id, 1)).rejects.toMatchObject({ code: 'onbekend' });
});
