import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DriehoekPapers } from '../../electron/driehoek-papers.ts';
import { listRectificaties } from '../../electron/use-cases/rectificatie/list.ts';
import type { Paper, PaperCopy } from '../../shared/verslag/paper.ts';
import { edit, linked, loose } from './use-cases/driehoek/seed-notitie.ts';
import { seedCasus } from './use-cases/seed-casus.ts';
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
    measure: () => Promise.resolve({ pages, beyond: [{ title: 'Oordeel', lines: pages > 2 ? 4 : 0 }] }),
  });
}

const toBurgemeester = { versie: null, formaat: 'pdf' as const, ontvanger: 'Burgemeester' };

test('what goes out is a version, with its number in the name and its hash at the foot', async () => {
  const { id } = loose(ctx, 'Eerste stand.');
  const file = await papers().export({ id, ...toBurgemeester });
  expect(path.basename(file ?? '')).toBe('D2026-001-driehoeknotitie-v1.pdf');
  expect(existsSync(file ?? '')).toBe(true);
  const [fixed] = ctx.store.driehoek.versies(id);
  expect(made[0]?.paper).toMatchObject({ versie: 'versie 1', concept: false });
  expect(made[0]?.copy).toMatchObject({ recipient: 'Burgemeester', shortHash: fixed?.hash.slice(0, 12) });
  // A second copy of the same text is the same version.
  await papers().export({ id, ...toBurgemeester, ontvanger: 'Officier van justitie' });
  expect(ctx.store.driehoek.versies(id)).toHaveLength(1);
  edit(ctx, id, () => ({ kern: ['Tweede stand.'] }));
  expect(path.basename((await papers().export({ id, ...toBurgemeester })) ?? '')).toContain('-v2.');
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
    measure: () => Promise.resolve({ pages: 1, beyond: [] }),
  });
  await expect(slow.export({ id, ...toBurgemeester })).rejects.toMatchObject({ code: 'verouderd' });
  expect(existsSync(path.join(folder, 'anders-D2026-001-driehoeknotitie-v1.pdf'))).toBe(false);
});

test('L9: who has it is known when something is put right later; a betrokkene is not named in the logboek', async () => {
  const { casusId } = seedCasus(ctx);
  const { id } = linked(ctx, casusId);
  await papers().export({ id, ...toBurgemeester, ontvanger: 'mr. A. Vos, officier van justitie' });
  expect(ctx.store.logboek.last()).toMatchObject({
    actie: 'export',
    object: 'casus',
    objectId: casusId,
    detail: 'D2026-001-driehoeknotitie-v1.pdf, voor mr. A. Vos, officier van justitie',
  });
  expect(listRectificaties(ctx, { casusId })).toEqual([]);
  await papers().export({ id, ...toBurgemeester, ontvanger: 'Els Voorbeeld' });
  expect(ctx.store.logboek.last()?.detail).toContain('voor een betrokkene');
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
