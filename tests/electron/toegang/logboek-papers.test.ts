import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LogboekPapers } from '../../../electron/toegang/logboek-papers.ts';
import { log } from '../../../electron/use-cases/log.ts';
import { noFilter } from '../../../shared/domain/logboek/filter.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import { seedCasus } from '../use-cases/seed-casus.ts';
import { testContext, type TestContext } from '../use-cases/test-context.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casustafel-logboek-papers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Wanted {
  file: string | null;
  printed?: boolean;
  session?: { context: TestContext };
}

function papers(ctx: TestContext, { file, printed = true, session = { context: ctx } }: Wanted) {
  const made: { names: string[]; papers: Paper[] } = { names: [], papers: [] };
  const parts = new LogboekPapers({
    session,
    chooseWhere: (name) => {
      made.names.push(name);
      return Promise.resolve(file);
    },
    renderPdf: (paper) => {
      made.papers.push(paper);
      return Promise.resolve(Buffer.from('%PDF'));
    },
    print: (paper) => {
      made.papers.push(paper);
      return Promise.resolve(printed);
    },
  });
  return { papers: parts, made };
}

const exports = (ctx: TestContext) => ctx.store.logboek.ofActie('export', 0).map(({ detail }) => detail);

test('L15: a file for a spreadsheet has every line, no formula and no name of a betrokkene', async () => {
  const ctx = testContext();
  seedCasus(ctx);
  log(ctx, { actie: 'export', object: 'kader', objectId: 'k', detail: '=HYPERLINK("http://elders")' });
  for (let line = 0; line < 1_100; line += 1)
    log(ctx, { actie: 'ontgrendeld', object: 'opslag', objectId: '' });
  const all = ctx.store.logboek.all().length;
  const file = join(folder, 'logboek.csv');
  const made = papers(ctx, { file });
  expect(await made.papers.exportLogboek(noFilter, 'csv')).toBe(file);
  const text = readFileSync(file, 'utf8');
  expect(text.startsWith('\uFEFFRegel;Wanneer (UTC);Wie;')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(all + 1);
  expect(text).toContain(`"'=HYPERLINK(""http://elders"")"`);
  for (const word of ['Zwanenlaan', 'Els']) expect(text).not.toContain(word);
  expect(made.made.names).toEqual(['casustafel-logboek-2026-11-26.csv']);
  expect(exports(ctx)).toContain('csv, alle regels');
});

test('L15: paper has the newest lines and says that there were more', async () => {
  const ctx = testContext();
  for (let line = 0; line < 2_010; line += 1)
    log(ctx, { actie: 'ontgrendeld', object: 'opslag', objectId: '' });
  const { papers: parts, made } = papers(ctx, { file: null });
  expect(await parts.printLogboek(noFilter)).toBe(true);
  const text = JSON.stringify(made.papers[0]);
  expect(text).toContain('Alleen de nieuwste 2.000 regels');
  expect(text).toContain('Wat het logboek niet kan laten zien');
  expect(exports(ctx)).toEqual(['afdruk, alle regels']);
});

test('what is cancelled, or not printed, went nowhere and is no line', async () => {
  const ctx = testContext();
  const { papers: parts } = papers(ctx, { file: null, printed: false });
  expect(await parts.exportLogboek(noFilter, 'pdf')).toBeNull();
  expect(await parts.exportKerncijfers(2026, 'pdf')).toBeNull();
  expect(await parts.printLogboek(noFilter)).toBe(false);
  expect(exports(ctx)).toEqual([]);
});

test('a place that takes no file is told, and nothing is noted', async () => {
  const ctx = testContext();
  const { papers: parts } = papers(ctx, { file: join(folder, 'bestaat', 'niet', 'logboek.pdf') });
  await expect(parts.exportLogboek(noFilter, 'pdf')).rejects.toThrow('map-weg');
  expect(exports(ctx)).toEqual([]);
});

test('an export does not go out when the app was locked meanwhile', async () => {
  const ctx = testContext();
  const session = { context: ctx };
  const { papers: parts } = papers(ctx, { file: join(folder, 'logboek.pdf'), session });
  const going = parts.exportLogboek(noFilter, 'pdf');
  session.context = testContext();
  await expect(going).rejects.toThrow('vergrendeld');
  expect(exports(ctx)).toEqual([]);
});

test('L17: key figures go out as paper, by year, and that is a line', async () => {
  const ctx = testContext();
  seedCasus(ctx);
  const file = join(folder, 'kerncijfers.docx');
  const { papers: parts, made } = papers(ctx, { file });
  expect(await parts.exportKerncijfers(2026, 'docx')).toBe(file);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  expect(made.names).toEqual(['casustafel-kerncijfers-2026.docx']);
  expect(exports(ctx)).toEqual(['docx, 2026']);
});
