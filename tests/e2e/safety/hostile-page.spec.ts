import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { leaving, reaching } from '../fixtures/hostile-acts.ts';
import { freshPlaces, launch, type Launched } from '../fixtures/launch.ts';
import { readNetLog } from '../fixtures/net-log.ts';
import { beginStore } from '../fixtures/seed.ts';
import { request } from '../fixtures/request.ts';
import { goHome, goToRoom } from '../fixtures/room.ts';

// One app for all; the last test closes it.
const netLog = path.join(mkdtempSync(path.join(os.tmpdir(), 'casustafel-hostile-')), 'net-log.json');
let running: Launched;

test.beforeAll(async () => {
  running = await launch(freshPlaces(), {
    // With a camera that there is, only the permission can refuse it.
    switches: [`--log-net-log=${netLog}`, '--use-fake-device-for-media-stream'],
  });
  await beginStore(running.page);
  await goHome(running.page);
  await running.page.evaluate(() => Object.assign(window, { mark: 'the same page' }));
});

test('nothing makes the page go away, open a window or show another page', async () => {
  const { app, page } = running;
  const url = page.url();
  for (const [name, act] of Object.entries(leaving)) {
    await page.evaluate(act);
    // A navigation that is allowed has begun by the second frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150))));
    expect(page.url(), name).toBe(url);
    expect(await page.evaluate(() => 'mark' in window), name).toBe(true);
    expect(
      page
        .frames()
        .slice(1)
        .filter((frame) => /^(https?|app|file):/.test(frame.url())),
      name,
    ).toEqual([]);
    const contents = await app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
    expect(contents, name).toBe(1);
  }
  expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toMatch(/^Vandaag/);
});

test('a file or a link that is dropped on the page opens nothing', async () => {
  const { app, page } = running;
  const url = page.url();
  const file = path.join(path.dirname(netLog), 'dropped.html');
  writeFileSync(file, '<h1>dropped</h1>');
  const devtools = await page.context().newCDPSession(page);
  const link = { mimeType: 'text/uri-list', data: 'https://example.com/', title: 'x', baseURL: '' };
  const html = {
    mimeType: 'text/html',
    data: '<img src=x onerror="window.ran = 1">',
    title: '',
    baseURL: '',
  };
  for (const data of [
    { items: [], files: [file], dragOperationsMask: 1 },
    { items: [link], dragOperationsMask: 1 },
    { items: [html], dragOperationsMask: 1 },
  ]) {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    }
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(page.url()).toBe(url);
    expect(await page.evaluate(() => 'mark' in window && !('ran' in window))).toBe(true);
    expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  }
  await devtools.detach();
});

test('a paper whose text is markup shows it as text, and its frame has no script, no form and no way up', async () => {
  const { page } = running;
  const gemeente = await request(page, 'gemeente.get', {});
  if (gemeente === null) throw new Error('no gemeente');
  const naam = '<script>parent.ran="paper"</script><img src=x onerror="parent.ran=1"><a target=_top href=x>';
  await request(page, 'gemeente.save', { ...gemeente, naam });
  await goToRoom(page, 'Beheer');
  await page.getByRole('navigation', { name: 'Onderdelen van Beheer' }).getByText('Papieren').click();
  const row = page.getByRole('article', { name: 'Register van verwerkingen' });
  await row.getByRole('button', { name: 'Bekijken' }).press('Enter');
  const paper = row.frameLocator('iframe');
  await expect(paper.getByText(naam).first()).toBeVisible();
  expect(await paper.locator('script, img, a, form').count()).toBe(0);

  // Even a paper that did hold code could do nothing: the same frame, with the worst in it.
  const frame = row.locator('iframe');
  expect(await frame.getAttribute('sandbox')).toBe('');
  await frame.evaluate((element: HTMLIFrameElement) => {
    element.srcdoc = `<script>parent.ran = "a script"</script><img src="x" onerror="parent.ran = 'a handler'">
      <a id="up" target="_top" href="app://casustafel/zaal.html">up</a>
      <form target="_blank" action="https://example.com/"><button>send</button></form>
      <meta http-equiv="refresh" content="1; url=app://casustafel/index.html">`;
  });
  await paper.getByText('up').click();
  await paper.getByRole('button', { name: 'send' }).click();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1_500)));
  expect(await page.evaluate(() => ('ran' in window ? window.ran : null))).toBeNull();
  expect(await page.evaluate(() => 'mark' in window)).toBe(true);
  const frames = page.frames().slice(1);
  expect(frames.filter((one) => one.url().startsWith('app://casustafel/'))).toEqual([]);
  await request(page, 'gemeente.save', gemeente);
  await goToRoom(page, 'Vandaag');
});

test('nothing on the page reaches a network', async () => {
  for (const [name, act] of Object.entries(reaching)) {
    const outcome = await running.page.evaluate(act).then(
      () => 'reached',
      () => 'refused',
    );
    expect(outcome, name).toBe('refused');
  }
  await running.page.evaluate(() => {
    navigator.sendBeacon('https://example.com/', 'x');
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'stylesheet', 'icon']) {
      document.head.append(
        Object.assign(document.createElement('link'), { rel, href: 'https://example.com/' }),
      );
    }
  });
});

test('code in the text of the page does not run', async () => {
  const { page } = running;
  await page.evaluate(() => {
    const add = (name: string, change: (element: HTMLElement) => void): void => {
      const element = document.createElement(name);
      change(element);
      document.body.append(element);
    };
    add('script', (script) => (script.textContent = 'window.ran = "a script"'));
    add('script', (script) => script.setAttribute('src', 'data:text/javascript,window.ran="a data script"'));
    add('img', (img) => {
      img.setAttribute('onerror', 'window.ran = "a handler"');
      img.setAttribute('src', 'app://casustafel/none.png');
    });
    add('div', (div) => (div.innerHTML = '<svg onload="window.ran = \'a picture\'"></svg>'));
    add('iframe', (frame) => frame.setAttribute('srcdoc', '<script>parent.ran = "a frame"</script>'));
    // Later, outside the call of the test itself, which is not bound to the rules of the page.
    setTimeout(() => {
      try {
        (0, eval)('window.ran = "eval"');
      } finally {
        Object.assign(window, { tried: true });
      }
    }, 0);
  });
  await page.waitForFunction(() => 'tried' in window);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await page.evaluate(() => ('ran' in window ? window.ran : null))).toBeNull();
});

test('camera, microphone, place, notifications and clipboard reading are refused', async () => {
  const outcomes = await running.page.evaluate(async () => {
    const nameOf = (asked: Promise<unknown>) =>
      asked.then(
        () => 'given',
        (error: unknown) => (error instanceof Error ? error.name : 'denied'),
      );
    const place = new Promise((resolve, reject) => {
      navigator.geolocation.getCurrentPosition(resolve, ({ code, PERMISSION_DENIED }) =>
        reject(code === PERMISSION_DENIED ? new DOMException('', 'NotAllowedError') : new Error()),
      );
    });
    return {
      camera: await nameOf(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await nameOf(navigator.mediaDevices.getUserMedia({ audio: true })),
      place: await nameOf(place),
      clipboard: await nameOf(navigator.clipboard.readText()),
      notifications: await Notification.requestPermission(),
    };
  });
  expect(outcomes).toEqual({
    camera: 'NotAllowedError',
    microphone: 'NotAllowedError',
    place: 'NotAllowedError',
    clipboard: 'NotAllowedError',
    notifications: 'denied',
  });
});

test('all of this sent nothing to any network', async () => {
  await running.app.close();
  const { events, sent } = readNetLog(netLog);
  expect(events).toBeGreaterThan(0);
  // Not `traffic`: for a name to look up ahead Chromium looks whether there is IPv6, with a socket that sends nothing.
  expect(sent).toEqual([]);
});
