import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listExemplaren } from '../../electron/use-cases/exemplaar/list.ts';
import { listRectificaties } from '../../electron/use-cases/rectificatie/list.ts';
import { recordRectificatie } from '../../electron/use-cases/rectificatie/record.ts';
import { VerslagPapers } from '../../electron/verslag-papers.ts';
import { canonicalText } from '../../shared/verslag/canonical-text.ts';
import type { Paper, PaperCopy } from '../../shared/verslag/paper.ts';
import { paragraphTexts, readDocx } from './export/read-docx.ts';
import { sending, type Sending } from './verzending/sending.ts';

const stuk = 'afsprakenlijst' as const;
const sanne = 'Sanne de Boer, Woningcorporatie De Linde';

let made: Sending;
let folder: string;
let answer: (name: string) => string | null;
let whileRendering: () => Promise<unknown>;

beforeEach(() => {
  made = sending();
  folder = mkdtempSync(path.join(os.tmpdir(), 'casustafel-verslag-'));
  answer = (name) => path.join(folder, name);
  whileRendering = () => Promise.resolve();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(made.folder, { recursive: true });
});

/** A PDF is here the foot and the text of its paper. */
const renderPdf = async (paper: Paper, { recipient, number }: PaperCopy): Promise<Buffer> => {
  await whileRendering();
  return Buffer.from(`%PDF ${recipient} nr. ${String(number)} ${canonicalText(paper)}`);
};
const papers = (): VerslagPapers =>
  new VerslagPapers({
    session: { context: made.ctx },
    chooseWhere: (name) => Promise.resolve(answer(name)),
    renderPdf,
  });
const forSanne = () => ({ besprekingId: made.besprekingId, stuk, ontvanger: made.ontvangers[2]! });
const exemplaren = () => made.ctx.store.exemplaar.ofCasus(made.casusId);
const exported = () => made.ctx.store.logboek.all().filter(({ actie }) => actie === 'export');

test('L9: one file for one recipient is a numbered exemplaar too, kept as it went, and one line in the logboek', async () => {
  await made.verzending.make({ ...forSanne(), ontvangers: made.ontvangers.slice(0, 2) });
  const file = await papers().export(forSanne(), 'pdf');
  expect(file).toBe(path.join(folder, '2026-001-afsprakenlijst-v1-exemplaar-03.pdf'));
  const [, , kept] = exemplaren();
  expect(kept).toMatchObject({ nummer: 3, soort: stuk, ontvanger: made.ontvangers[2], verzondenAt: null });
  const text = readFileSync(file!, 'utf8');
  expect(text).toContain(`%PDF ${sanne} nr. 3 `);
  const paper = JSON.parse(made.ctx.store.exemplaar.inhoud(kept!.id)) as Paper;
  expect(text.endsWith(canonicalText(paper))).toBe(true);
  expect(exported().map(({ detail }) => detail)).toHaveLength(3);
  expect(exported().at(-1)?.detail).toBe(`${kept!.bestand}, voor ${sanne}`);
});

test('a DOCX bears the number at its foot', async () => {
  const file = await papers().export(forSanne(), 'docx');
  expect(path.basename(file!)).toBe('2026-001-afsprakenlijst-v1-exemplaar-01.docx');
  const parts = await readDocx(readFileSync(file!));
  const foot = [...parts]
    .filter(([name]) => name.includes('footer'))
    .flatMap(([, xml]) => paragraphTexts(xml));
  expect(foot.join(' ')).toContain(`voor ${sanne} · exemplaar 1`);
});

test('the dossier is an exemplaar as well, for the file of the gemeente itself', async () => {
  const { besprekingId, casusId, ctx } = made;
  const file = await papers().export({ besprekingId, stuk: 'dossier', ontvanger: null }, 'pdf');
  expect(path.basename(file!)).toBe('2026-001-dossier-v1-concept-exemplaar-01.pdf');
  expect(readFileSync(file!, 'utf8')).toContain('%PDF dossier nr. 1 ');
  expect(listExemplaren(ctx, { casusId })).toMatchObject([
    { voor: 'dossier', exemplaar: { soort: 'dossier', ontvanger: 'dossier', organisatie: '' } },
  ]);
});

test('L9: who got several files stands on the list of a rectificatie once, with each file once', async () => {
  const { ctx, casusId } = made;
  await papers().export(forSanne(), 'pdf');
  ctx.tick(1);
  await made.verzending.make({ ...forSanne(), ontvangers: [made.ontvangers[2]!] });
  ctx.tick(1);
  const note = {
    verzoekId: null,
    soort: 'rectificatie',
    bij: 'regel 1',
    tekst: 'Anders.',
    van: 'x',
  } as const;
  recordRectificatie(ctx, { ...note, casusId, onderdelen: [] });
  expect(listRectificaties(ctx, { casusId })[0]?.ontvangers).toEqual([
    {
      naam: sanne,
      bestanden: [
        '2026-001-afsprakenlijst-v1-exemplaar-01.pdf',
        '2026-001-afsprakenlijst-v1-exemplaar-02.pdf',
      ],
      bericht: null,
    },
  ]);
});

test('cancelled, or nothing for this recipient: no file, no exemplaar, no line', async () => {
  const marie = { ...forSanne(), ontvanger: made.ontvangers[4]! };
  await expect(papers().export(marie, 'pdf')).rejects.toMatchObject({ code: 'niets-voor-ontvanger' });
  answer = () => null;
  expect(await papers().export(forSanne(), 'pdf')).toBeNull();
  expect([readdirSync(folder), exemplaren(), exported()]).toEqual([[], [], []]);
});

test('a number that was given out meanwhile is not given twice: no file stays', async () => {
  const other = { ...forSanne(), ontvanger: made.ontvangers[3]! };
  whileRendering = () => papers().export(other, 'docx');
  await expect(papers().export(forSanne(), 'pdf')).rejects.toMatchObject({ code: 'verouderd' });
  expect(readdirSync(folder)).toEqual(['2026-001-afsprakenlijst-v1-exemplaar-01.docx']);
  expect(exemplaren().map(({ nummer, naam }) => [nummer, naam])).toEqual([[1, 'Joris Peeters']]);
});

test('L15: what cannot be noted does not stay', async () => {
  made.ctx.db.exec("CREATE TRIGGER full BEFORE INSERT ON exemplaar BEGIN SELECT RAISE(ABORT, 'vol'); END");
  await expect(papers().export(forSanne(), 'pdf')).rejects.toThrow('vol');
  expect([readdirSync(folder), exemplaren(), exported()]).toEqual([[], [], []]);
});
