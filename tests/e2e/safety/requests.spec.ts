import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import type {} from '../../../renderer/api.ts';
import type { RequestName } from '../../../shared/ipc/contract.ts';
import { rechten } from '../../../shared/ipc/rechten.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import {
  hugeText,
  requestNames,
  validInput,
  wrongInputs,
  type WrongInput,
} from '../../fixtures/contract-inputs.ts';
import { lock, openApp } from '../fixtures/room.ts';
import { askCopy } from '../fixtures/second-opener.ts';
import { seedOverleg } from '../fixtures/seed.ts';
import { request } from '../fixtures/request.ts';

/** Sends each input through the bridge of a page; gives 'name what: outcome', long details shown by their length. */
function sendAll(page: Page, inputs: readonly WrongInput[]): Promise<string[]> {
  return page.evaluate(
    async ([asked, huge]) => {
      const outcomes: string[] = [];
      for (const { name, what, json } of asked) {
        const input: unknown = JSON.parse(json, (_, value: unknown) =>
          value === huge ? 'x'.repeat(1_000_000) : value,
        );
        const result = (await window.casustafel.request(name, input as never)) as Result<unknown>;
        const detail = result.ok ? '' : (result.error.detail ?? '');
        const shown = detail.length > 300 ? ` with ${detail.length} characters of detail` : '';
        outcomes.push(`${name} ${what}: ${result.ok ? 'done' : result.error.code}${shown}`);
      }
      return outcomes;
    },
    [inputs, hugeText] as const,
  );
}

const valid = (name: RequestName): WrongInput => ({
  name,
  what: 'valid',
  json: JSON.stringify(validInput(name)),
});

/** A dialog of the system would wait for ever. */
async function cancelDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
}

/** All rows of all tables. */
async function contentOf(folder: string): Promise<unknown> {
  const [tables = []] = await askCopy(folder, [
    "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
  ]);
  return askCopy(
    folder,
    tables.map(([name]) => `SELECT * FROM "${String(name)}"`),
  );
}

// One app for all; the last test locks it.
let app: ElectronApplication;
let page: Page;
let data: string;
let besprekingId: string;

test.beforeAll(async () => {
  ({ app, page, data } = await openApp());
  ({ besprekingId } = await seedOverleg(page));
  await cancelDialogs(app);
});

test.afterAll(() => app.close());

test('each request refuses an input that is wrong in one thing, and the store stays as it was', async () => {
  test.setTimeout(120_000);
  const before = await contentOf(data);
  const inputs = requestNames.flatMap(wrongInputs);
  expect(inputs.length).toBeGreaterThan(1_500);

  const outcomes = await sendAll(page, inputs);
  expect(outcomes.filter((outcome) => !outcome.endsWith(': invoer-ongeldig'))).toEqual([]);
  expect(await contentOf(data)).toEqual(before);
  expect((await request(page, 'toegang.stand', {})).stand).toBe('open');
});

test('what is not in the contract, or only on a prototype, does not exist', async () => {
  const strange = ['bestaat.niet', 'toegang.saved', 'zaal.beeld', '__proto__', 'constructor', 'toString', ''];
  const asked = strange.map((name) => ({ name: name as RequestName, what: '', json: '{}' }));
  expect(await sendAll(page, asked)).toEqual(strange.map((name) => `${name} : niet-toegestaan`));

  const borrowed = '{"__proto__": {"text": "a", "casusId": null, "geheim": "ja"}}';
  expect(await sendAll(page, [{ name: 'zoek.find', what: 'borrowed', json: borrowed }])).toEqual([
    'zoek.find borrowed: invoer-ongeldig',
  ]);
  expect(await app.evaluate(() => 'geheim' in {})).toBe(false);

  // No other window is answered, not even one of our own session on our own page with our own bridge.
  const [other] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(({ app: program, BrowserWindow }) => {
      const [work] = BrowserWindow.getAllWindows();
      const preload = `${program.getAppPath()}/dist/preload/preload.cjs`;
      const webPreferences = { session: work!.webContents.session, preload, sandbox: true };
      void new BrowserWindow({ show: false, webPreferences }).loadURL(work!.webContents.getURL());
    }),
  ]);
  await other.waitForLoadState();
  expect(await sendAll(other, requestNames.map(valid))).toEqual(
    requestNames.map((name) => `${name} valid: niet-toegestaan`),
  );
  await other.close();
});

test('the zaalscherm has no way to ask anything', async () => {
  const [zaal] = await Promise.all([
    app.waitForEvent('window'),
    request(page, 'zaal.open', { besprekingId }),
  ]);
  await zaal.getByText('Zwanenlaan').first().waitFor();
  expect(
    await zaal.evaluate(() =>
      ['casustafel', 'require', 'process', 'electron'].filter((name) => name in window),
    ),
  ).toEqual([]);
  expect(
    await zaal.evaluate(() => Object.keys((window as unknown as { casustafelZaal: object }).casustafelZaal)),
  ).toEqual(['onBeeld']);
});

test('while locked nothing is answered but the way in', async () => {
  const locked = await lock(app, page);
  const closed = requestNames.filter((name) => rechten[name].wie !== 'buiten');
  expect(closed.length).toBeGreaterThan(100);
  expect(await sendAll(locked, closed.map(valid))).toEqual(
    closed.map((name) => `${name} valid: vergrendeld`),
  );
});
