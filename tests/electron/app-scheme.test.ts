import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Session } from 'electron';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { AppScheme, declareScheme } from '../../electron/app-scheme.ts';

const declared = vi.hoisted(() => ({ schemes: [] as unknown[] }));
vi.mock('electron', () => ({
  protocol: { registerSchemesAsPrivileged: (schemes: unknown[]) => declared.schemes.push(...schemes) },
}));

const root = mkdtempSync(path.join(tmpdir(), 'casustafel-scheme-'));
const pages = path.join(root, 'renderer');
const paperCss = 'p { color: black }';
let scheme: AppScheme;
let answer: (request: Request) => Promise<Response>;

beforeAll(() => {
  mkdirSync(path.join(pages, 'assets'), { recursive: true });
  writeFileSync(path.join(pages, 'index.html'), '<meta property="csp-nonce" content="" /><p>pagina</p>');
  writeFileSync(path.join(pages, 'assets', 'main.js'), 'start()');
  writeFileSync(path.join(pages, 'assets', 'main.js.map'), '{}');
  writeFileSync(path.join(pages, 'zonder-soort'), 'geheim');
  writeFileSync(path.join(root, 'main.js'), 'geheim');
  mkdirSync(path.join(root, 'renderer-other'));
  writeFileSync(path.join(root, 'renderer-other', 'main.js'), 'geheim');
  scheme = new AppScheme(pages, [paperCss]);
  scheme.serve({
    protocol: {
      handle: (name: string, handler: typeof answer) => {
        expect(name).toBe('app');
        answer = handler;
      },
    },
  } as unknown as Session);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const get = (url: string): Promise<Response> => answer({ url } as Request);

test('the scheme is a standard and secure one, and no more', () => {
  declareScheme();
  expect(declared.schemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
});

test('a page comes with its type and the policy, and each time with a nonce of its own', async () => {
  const [first, second] = [
    await get('app://casustafel/index.html'),
    await get('app://casustafel/index.html'),
  ];
  const [policy, other] = [first, second].map(({ headers }) => headers.get('content-security-policy') ?? '');
  const nonce = /'nonce-([^']+)'/.exec(policy ?? '')?.[1];
  expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(first.headers.get('x-content-type-options')).toBe('nosniff');
  expect(first.headers.get('cache-control')).toBe('no-store');
  expect(await first.text()).toContain(`<meta property="csp-nonce" content="${nonce}" nonce="${nonce}" />`);
  expect(nonce).toHaveLength(24);
  expect(other).not.toContain(nonce);
});

test('the policy lets a page run its own scripts, and reach nothing', async () => {
  const { headers } = await get('app://casustafel/index.html');
  const rules = (headers.get('content-security-policy') ?? '').split('; ');
  const hash = createHash('sha256').update(paperCss).digest('base64');
  expect(rules.filter((rule) => !rule.startsWith('style-src'))).toEqual([
    `default-src 'none'`,
    `script-src 'self'`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src 'none'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ]);
  const style = rules.find((rule) => rule.startsWith('style-src'));
  expect(style).toContain(`'sha256-${hash}'`);
  expect(style).not.toContain('unsafe-inline');
});

test('a script comes as it is', async () => {
  const script = await get('app://casustafel/assets/main.js?v=1');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(await script.text()).toBe('start()');
});

test('nothing outside the folder of the pages is served, however the address is written', async () => {
  const addresses = [
    'app://casustafel/../main.js',
    'app://casustafel/%2e%2e/main.js',
    'app://casustafel/..%2fmain.js',
    'app://casustafel/..%5cmain.js',
    'app://casustafel/assets/..%2f..%2fmain.js',
    'app://casustafel/../renderer-other/main.js',
    'app://casustafel/..%2frenderer-other%2fmain.js',
    `app://casustafel/${encodeURIComponent(path.join(root, 'main.js'))}`,
    'app://casustafel//main.js',
    'app://casustafel/%00main.js',
    'app://casustafel/%',
    'app://casustafel/%ff.html',
    'app://casustafel/',
    'app://casustafel/assets',
    'app://casustafel/assets/',
    'app://casustafel/zonder-soort',
    'app://casustafel/assets/main.js.map',
    'app://casustafel/is-er-niet.html',
    'app://elders/index.html',
    'app://casustafel.elders/index.html',
  ];
  for (const address of addresses) {
    const response = await get(address);
    expect(response.status, address).toBe(404);
    expect(await response.text(), address).toBe('');
  }
});

test('a paper is served under an address nobody can guess, without scripts, until it is released', async () => {
  const { url, release } = scheme.addPaper('<p>verslag</p>');
  expect(url).toMatch(/^app:\/\/papier\/[0-9a-f]{32}$/);
  const paper = await get(url);
  expect(await paper.text()).toBe('<p>verslag</p>');
  expect(paper.headers.get('content-security-policy')).toBe(`default-src 'none'; style-src 'unsafe-inline'`);
  expect((await get('app://papier/')).status).toBe(404);
  release();
  expect((await get(url)).status).toBe(404);
});
