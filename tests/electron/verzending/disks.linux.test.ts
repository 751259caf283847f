import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { exportFile } from '../../../electron/export-file.ts';
import { smallDisk, type SmallDisk } from '../store/full-disk.ts';
import { sending, type Sending } from './sending.ts';

const stuk = 'afsprakenlijst' as const;
let disk: SmallDisk | null = null;
afterEach(() => {
  disk?.remove();
  disk = null;
});

/** A disk of 2 MB as the chosen folder. */
function onSmallDisk(): Sending & { disk: SmallDisk } {
  const made = smallDisk();
  if (made === null) throw new Error('mounting was refused');
  disk = made;
  const { folder } = made;
  return {
    ...sending(() => ({
      chooseFolder: () => Promise.resolve(folder),
      // Three of these fit, the fourth does not.
      renderPdf: () => Promise.resolve(Buffer.alloc(600_000, 7)),
    })),
    disk: made,
  };
}

test('a disk that fills up at the fourth file: said, and nothing of it stays', async () => {
  const { ctx, verzending, besprekingId, casusId, ontvangers, disk: small } = onSmallDisk();
  await expect(
    verzending.make({ besprekingId, stuk, ontvangers: ontvangers.slice(0, 4) }),
  ).rejects.toMatchObject({ code: 'map-vol' });
  expect(readdirSync(small.folder)).toEqual([]);
  expect(ctx.store.exemplaar.ofCasus(casusId)).toEqual([]);
  // There is room for three.
  expect(await verzending.make({ besprekingId, stuk, ontvangers: ontvangers.slice(0, 3) })).toMatchObject({
    outcome: 'made',
    exemplaren: 3,
  });
});

test('a folder where nobody may write: said, for a folder and for one file', async () => {
  const { ctx, verzending, besprekingId, casusId, ontvangers, disk: small } = onSmallDisk();
  const file = join(small.folder, 'verslag.pdf');
  writeFileSync(file, 'van gisteren');
  spawnSync('mount', ['-o', 'remount,ro', small.folder]);
  await expect(verzending.make({ besprekingId, stuk, ontvangers })).rejects.toMatchObject({
    code: 'map-alleen-lezen',
  });
  const parts = {
    choose: () => Promise.resolve(file),
    make: () => Promise.resolve('papier'),
    note: () => undefined,
  };
  await expect(exportFile({ context: ctx }, ctx, parts)).rejects.toMatchObject({ code: 'map-alleen-lezen' });
  expect(readdirSync(small.folder)).toEqual(['verslag.pdf']);
  expect(ctx.store.exemplaar.ofCasus(casusId)).toEqual([]);
});

test('a full disk leaves the file that stood there as it was', async () => {
  const { ctx, disk: small } = onSmallDisk();
  const file = join(small.folder, 'verslag.pdf');
  writeFileSync(file, 'van gisteren');
  const parts = {
    choose: () => Promise.resolve(file),
    make: () => Promise.resolve(Buffer.alloc(3_000_000)),
    note: () => undefined,
  };
  await expect(exportFile({ context: ctx }, ctx, parts)).rejects.toMatchObject({ code: 'map-vol' });
  expect(readdirSync(small.folder)).toEqual(['verslag.pdf']);
});
