import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { wordsInHeap } from '../fixtures/heap.ts';
import { freshPlaces, launch } from '../fixtures/launch.ts';
import { openBeeld, typeLine } from '../fixtures/live.ts';
import { lock } from '../fixtures/room.ts';
import { beginStore } from '../fixtures/seed.ts';
import { readNetLog } from '../fixtures/net-log.ts';
import { herstelcodeWords, planted, plantedWords } from '../fixtures/planted.ts';
import { plantedWalk, proposedNames } from '../fixtures/planted-walk.ts';
import { readableIn, wordsIn } from '../fixtures/plain-text.ts';
import { internetSockets } from '../fixtures/sockets.ts';

interface Evidence {
  secrets: string[];
  sockets: string[];
  looks: number;
  readableWhileOpen: string[];
  readableAfterLock: string[];
  readableAfterClose: string[];
  heapBefore: string[];
  heapAfter: string[];
  rendererBefore: boolean;
  rendererAfter: boolean;
  output: string;
  netLog: string;
  out: string;
  titles: string[];
  names: string[];
}

let evidence: Evidence;

/** Whether a process is there and shows a page; its number may have gone to another since. */
function isRenderer(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer');
  } catch {
    return false;
  }
}

// One walk through the app, from the first start to the end; each test looks at what it left.
test.beforeAll(async () => {
  test.setTimeout(120_000);
  const places = freshPlaces();
  const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'casustafel-walk-'));
  const home = path.join(elsewhere, 'home');
  const netLog = path.join(elsewhere, 'net-log.json');
  const { app, page } = await launch(places, {
    now: '2026-11-26T09:00:00.000Z',
    switches: [`--log-net-log=${netLog}`],
    env: { LANG: 'nl_NL.UTF-8', HOME: home, XDG_CONFIG_HOME: '', XDG_CACHE_HOME: '', XDG_DATA_HOME: '' },
  });
  const output: Buffer[] = [];
  app.process().stdout?.on('data', (data: Buffer) => output.push(data));
  app.process().stderr?.on('data', (data: Buffer) => output.push(data));
  const pid = app.process().pid ?? 0;
  const sockets = new Set<string>();
  let looks = 0;
  const watch = setInterval(() => {
    looks += 1;
    for (const socket of internetSockets(pid)) sockets.add(socket);
  }, 100);

  const folders = [places.data, places.profile, places.temp, home];
  const herstelcode = await plantedWalk(app, page, elsewhere);
  const secrets = [...plantedWords, ...herstelcodeWords(herstelcode)];
  const titles = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
  const names = await proposedNames(app);
  const readableWhileOpen = readableIn(folders, secrets);
  const heapBefore = await wordsInHeap(page, plantedWords);
  const renderer = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().endsWith('index.html'))
      ?.webContents.getOSProcessId(),
  );
  const rendererBefore = isRenderer(renderer ?? 0);

  const locked = await lock(app, page);
  await locked.getByLabel('Wachtzin of herstelcode').waitFor();
  const heapAfter = await wordsInHeap(locked, secrets);
  // A process that ends takes a moment.
  for (let tries = 0; tries < 50 && isRenderer(renderer ?? 0); tries += 1) await pause(100);
  const rendererAfter = isRenderer(renderer ?? 0);
  const readableAfterLock = readableIn(folders, secrets);
  clearInterval(watch);
  await app.close();
  evidence = {
    secrets,
    sockets: [...sockets],
    looks,
    readableWhileOpen,
    readableAfterLock,
    readableAfterClose: readableIn(folders, secrets),
    heapBefore,
    heapAfter,
    rendererBefore,
    rendererAfter,
    output: Buffer.concat(output).toString('latin1'),
    netLog,
    out: elsewhere,
    titles,
    names,
  };
});

test('what was typed stands readable in no file, while open, after the lock and after closing', () => {
  expect(evidence.readableWhileOpen).toEqual([]);
  expect(evidence.readableAfterLock).toEqual([]);
  expect(evidence.readableAfterClose).toEqual([]);
});

test('R20: no title of a window and no proposed name of a file holds a word of the casus', () => {
  expect(evidence.titles.toSorted()).toEqual(['Casustafel', 'Casustafel zaalscherm']);
  expect(evidence.names).toHaveLength(5);
  for (const name of evidence.names) expect(name).toMatch(/^2026-001-[a-z0-9-]+\.(pdf|docx)$/);
});

test('R20: what was typed is readable nowhere after the app was killed in the middle of it', async () => {
  const places = freshPlaces();
  const { app, page } = await launch(places, { now: '2026-11-26T09:00:00.000Z' });
  await beginStore(page);
  await openBeeld(page);
  await typeLine(page, `cor: ${planted.informatie}`);
  await page.keyboard.type(planted.draft);
  await pause(1_500);
  const ended = once(app.process(), 'exit');
  app.process().kill('SIGKILL');
  await ended;
  expect(readableIn([places.data, places.profile, places.temp], plantedWords)).toEqual([]);
});

test('the search finds a word in each way it can stand on a disk', () => {
  const text = 'xx KnobbelzwaanPlein';
  const wide = Buffer.from(text, 'utf16le');
  for (const bytes of [Buffer.from(text), wide, Buffer.from(wide).swap16()]) {
    expect(wordsIn(bytes, ['Knobbelzwaanplein', 'elders'])).toEqual(['Knobbelzwaanplein']);
  }
});

test('the papers were written where the user said, and nowhere else', () => {
  expect(readFileSync(path.join(evidence.out, 'verslag.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(path.join(evidence.out, 'verslag.docx')).subarray(0, 2).toString()).toBe('PK');
});

test('the app prints none of it', () => {
  const output = evidence.output.toLowerCase();
  expect(evidence.secrets.filter((word) => output.includes(word.toLowerCase()))).toEqual([]);
});

test('after the lock no page has it in memory, and the old page is gone with its process', () => {
  expect(evidence.heapBefore).toEqual(
    expect.arrayContaining(['biljartzolder', 'spiegeleitj', 'Knobbelzwaanplein']),
  );
  expect(evidence.heapAfter).toEqual([]);
  expect(evidence.rendererBefore).toBe(true);
  expect(evidence.rendererAfter).toBe(false);
});

test('the app asks nothing of any network', () => {
  const { events, traffic } = readNetLog(evidence.netLog);
  expect(events).toBeGreaterThan(0);
  expect(traffic).toEqual([]);
});

test('no process of the app has an internet socket', () => {
  expect(evidence.looks).toBeGreaterThan(20);
  expect(evidence.sockets).toEqual([]);
});

test('the look at sockets finds one that is open', async () => {
  const server = net.createServer().listen(0, '0.0.0.0');
  await once(server, 'listening');
  expect(internetSockets(process.pid)).toContainEqual(expect.stringMatching(/^tcp 00000000:/));
  server.close();
});
