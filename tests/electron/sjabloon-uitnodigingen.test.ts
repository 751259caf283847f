import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { footOf, forUitnodiging, refusal, sjabloonStage, textOf, typed } from './sjabloon-stage.ts';
import { testContext } from './use-cases/test-context.ts';

let stage: ReturnType<typeof sjabloonStage>;

beforeEach(() => {
  stage = sjabloonStage();
});
afterEach(() => stage.end());

test('an uitnodiging that names a betrokkene does not go out, one by one nor all at once', async () => {
  const { seeded, folder, papers, uitnodiging, lastDetail } = stage;
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
  const { seeded, folder, papers, lastDetail, copies } = stage;
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
  const { seeded, folder, session, papers, lastDetail } = stage;
  const all = {
    casusId: seeded.casusId,
    besprekingId: seeded.besprekingId,
    velden: forUitnodiging,
    formaat: 'docx' as const,
  };
  stage.chosen.folder = path.join(folder, 'weg');
  expect(await refusal(papers.exportUitnodigingen(all))).toBe('map-weg');
  stage.chosen.folder = folder;
  const making = papers.exportUitnodigingen(all);
  session.context = testContext();
  expect(await refusal(making)).toBe('vergrendeld');
  expect(readdirSync(folder)).toEqual([]);
  expect(lastDetail()).toEqual([]);
});

test('a folder of that name that is already there stays as it is', async () => {
  const { seeded, papers } = stage;
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
  const { seeded, folder, papers } = stage;
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
  const { ctx, seeded, papers } = stage;
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
