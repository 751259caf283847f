import { createHash } from 'node:crypto';
import { chmodSync, cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { storeProblemTexts } from '../../../shared/domain/toegang/store-problem-text.ts';
import type { StoreProblemCode } from '../../../shared/domain/toegang/store-problem.ts';
import { freshPlaces, launch, type Places } from '../fixtures/launch.ts';
import { allFiles } from '../fixtures/plain-text.ts';
import { openBeside } from '../fixtures/second-opener.ts';
import { beginStore, wachtzin } from '../fixtures/seed.ts';

interface Problem {
  code: StoreProblemCode;
  /** Makes it: `folder` holds a good store, `other` the store of somebody else. */
  make: (folder: string, other: string) => unknown;
  typed?: string;
}

const key = 'sleutels.json';
const store = 'casustafel.db';

function flip(file: string, position: number): void {
  const bytes = readFileSync(file);
  bytes[position]! ^= 1;
  writeFileSync(file, bytes);
}

function setRights(folder: string, ofFolder: number, ofFiles: number): void {
  chmodSync(folder, 0o700);
  for (const file of allFiles([folder])) chmodSync(file, ofFiles);
  chmodSync(folder, ofFolder);
}

const problems: readonly Problem[] = [
  { code: 'wrong-passphrase', make: () => undefined, typed: 'dit is hem niet vandaag' },
  { code: 'key-file-damaged', make: (folder) => flip(path.join(folder, key), 700) },
  { code: 'wrong-pair', make: (folder, other) => cpSync(path.join(other, key), path.join(folder, key)) },
  { code: 'store-damaged', make: (folder) => flip(path.join(folder, store), 100) },
  { code: 'store-empty', make: (folder) => truncateSync(path.join(folder, store), 0) },
  {
    code: 'foreign-file',
    make: (folder) => writeFileSync(path.join(folder, store), 'Boodschappen: melk en kaas\n'),
  },
  { code: 'newer-version', make: (folder) => openBeside(folder, ['PRAGMA user_version = 9999']) },
  { code: 'read-only', make: (folder) => setRights(folder, 0o500, 0o400) },
];

/** What stands in each file; not stand.json, which counts wrong tries. */
function hashes(folder: string): Record<string, string> {
  const files = allFiles([folder]).filter((file) => !file.endsWith('stand.json'));
  return Object.fromEntries(
    files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

let places: Places;
let seed: string;
let other: string;
let app: ElectronApplication;
let page: Page;

async function makeStore(): Promise<string> {
  const made = await launch(freshPlaces());
  await beginStore(made.page);
  await made.app.close();
  return made.data;
}

test.beforeAll(async () => {
  [seed, other] = [await makeStore(), await makeStore()];
  places = freshPlaces();
  cpSync(seed, places.data, { recursive: true });
  ({ app, page } = await launch(places));
});

function putBack(): void {
  setRights(places.data, 0o700, 0o600);
  rmSync(places.data, { recursive: true });
  cpSync(seed, places.data, { recursive: true });
}

/** What a user reads about a problem, and that nothing on the page could remove anything. */
async function expectTold(code: StoreProblemCode): Promise<void> {
  const { title, happened, data, advice } = storeProblemTexts[code];
  if (code !== 'wrong-passphrase') await expect(page.getByRole('heading', { name: title })).toBeVisible();
  for (const text of [happened, data, advice]) await expect(page.locator('body')).toContainText(text);
  const buttons = await page.getByRole('button').allTextContents();
  expect(buttons.filter((text) => /wis|verwijder|leeg|opnieuw beginnen|nieuwe/i.test(text))).toEqual([]);
}

for (const { code, make, typed } of problems) {
  test(`${code}: said in plain words, and nothing on the disk changes`, async () => {
    // Root may write anywhere: run the tests as `npm test` does, as an ordinary user.
    if (code === 'read-only') expect(process.getuid?.()).not.toBe(0);
    putBack();
    await make(places.data, other);
    const before = hashes(places.data);
    await page.reload();
    await page.getByLabel('Wachtzin of herstelcode').fill(typed ?? wachtzin);
    await page.keyboard.press('Enter');
    await expectTold(code);

    await page.reload();
    await page.getByLabel('Wachtzin of herstelcode').waitFor();
    expect(hashes(places.data)).toEqual(before);
  });
}

test('closing and starting again with a damaged store changes nothing on the disk', async () => {
  putBack();
  flip(path.join(places.data, store), 100);
  const before = hashes(places.data);
  await app.close();
  ({ app, page } = await launch(places));
  await page.getByLabel('Wachtzin of herstelcode').fill(wachtzin);
  await page.keyboard.press('Enter');
  await expectTold('store-damaged');
  await app.close();
  expect(hashes(places.data)).toEqual(before);
});
