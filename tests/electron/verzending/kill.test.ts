import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { finished, hasWritten } from '../store/child.ts';
import { sending } from './sending.ts';

const unfinished = /^casustafel-niet-af-[0-9a-f]{12}$/;
const finishedName = /^2026-001-afsprakenlijst-v1-26-nov-2026(-\d+)?$/;
const child = fileURLToPath(new URL('make-copies.child.ts', import.meta.url));
const kills = 6;

test(`${String(kills)} processes killed while making: what has its name is whole, the rest says that it is not`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'casustafel-kill-'));
  let left = 0;
  for (let run = 0; run < kills; run += 1) {
    const process_ = spawn(process.execPath, ['--no-warnings', child, JSON.stringify({ folder })]);
    const end = finished(process_);
    await hasWritten(process_, 'open');
    await new Promise((resolve) => setTimeout(resolve, 40 + 60 * run));
    process_.kill('SIGKILL');
    expect((await end).stderr).toBe('');
    for (const name of readdirSync(folder)) {
      expect(finishedName.test(name) || unfinished.test(name), name).toBe(true);
      if (finishedName.test(name)) expect(readdirSync(join(folder, name))).toHaveLength(4);
      else left += 1;
    }
  }
  // At least one was caught in the act.
  expect(left).toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
}, 60_000);

test('what a killed program left goes after an hour at a next time; never what holds anything of somebody else', async () => {
  const { verzending, folder, besprekingId, ontvangers } = sending();
  const leave = (name: string, files: readonly string[], hours: number): void => {
    mkdirSync(join(folder, name));
    for (const file of files) writeFileSync(join(folder, name, file), 'x');
    const then = Date.now() / 1_000 - hours * 3_600;
    utimesSync(join(folder, name), then, then);
  };
  const own = ['2026-001-verslag-v1-concept-exemplaar-01.pdf', '2026-001-verslag-v1-exemplaar-102.zip'];
  leave('casustafel-niet-af-0123456789ab', own, 2);
  leave(
    'casustafel-niet-af-000000000001',
    ['2026-001-uitnodiging-ggz-exemplaar-01.docx', '2026-001-uitnodiging-exemplaar-02.pdf'],
    2,
  );
  leave(
    'casustafel-niet-af-000000000002',
    [
      '2026-001-20261126-verslag-v1.pdf',
      '2026-001-20261126-verslag-v1.pdf.bestand.mdto.xml',
      '2026-001-dossier.mdto.xml',
      '2026-001-casus.json',
      '2026-001-casus.schema.json',
      'LEESMIJ.txt',
      'checksums.sha256',
    ],
    2,
  );
  leave('casustafel-niet-af-b0b100000000', own, 0.5);
  leave('casustafel-niet-af-aaaaaaaaaaaa', [...own, 'eigen werk.docx', '2026-001-uitnodiging-eigen.docx'], 2);
  leave('2026-001-uitnodigingen', ['2026-001-uitnodiging-ggz-exemplaar-01.docx'], 2);
  leave('casustafel-niet-af-van-mij', own, 2);
  await verzending.make({ besprekingId, stuk: 'afsprakenlijst', ontvangers: ontvangers.slice(0, 1) });
  expect(readdirSync(folder).toSorted()).toEqual([
    '2026-001-afsprakenlijst-v1-26-nov-2026',
    '2026-001-uitnodigingen',
    'casustafel-niet-af-aaaaaaaaaaaa',
    'casustafel-niet-af-b0b100000000',
    'casustafel-niet-af-van-mij',
  ]);
  expect(readdirSync(join(folder, 'casustafel-niet-af-aaaaaaaaaaaa')).toSorted()).toEqual([
    '2026-001-uitnodiging-eigen.docx',
    'eigen werk.docx',
  ]);
  expect(readdirSync(join(folder, '2026-001-uitnodigingen'))).toHaveLength(1);
  expect(readdirSync(join(folder, 'casustafel-niet-af-van-mij'))).toHaveLength(2);
});
