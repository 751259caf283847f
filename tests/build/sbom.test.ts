import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { bundleConfigs } from '../../build/bundle.ts';
import type { Bom } from '../../build/sbom/bom.ts';
import { type BuiltFile, filesOf } from '../../build/sbom/built-file.ts';
import { type BundledPackage, bundledPackages, strangeModules } from '../../build/sbom/bundled-packages.ts';
import { composeBom, foundProperty } from '../../build/sbom/compose.ts';
import { withoutDev } from '../../build/sbom/npm-sbom.ts';
import { makeSbom } from '../../build/sbom/write.ts';
import { root } from '../../build/system/paths.ts';
import { parseSbom } from '../../shared/domain/sbom/sbom.ts';

const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

let files: BuiltFile[];
let bundled: BundledPackage[];
let bom: Bom;

beforeAll(async () => {
  files = [];
  for (const config of bundleConfigs()) {
    files.push(...filesOf(await build({ ...config, build: { ...config.build, write: false } })));
  }
  bundled = bundledPackages(files);
  bom = await makeSbom(files);
}, 120_000);

const foundOf = (name: string) =>
  bom.components
    .filter((component) => component.name === name)
    .flatMap(({ properties = [] }) => properties.filter((one) => one.name === foundProperty))
    .map(({ value }) => value);

test('L26: every package in the three builds stands in the SBOM, in the version that was bundled', () => {
  expect(bundled.length).toBeGreaterThan(20);
  const unlisted = bundled.filter(
    ({ name, version }) =>
      !bom.components.some((one) => one.name === name && (version === null || one.version === version)),
  );
  expect(unlisted).toEqual([]);
});

test('L26: each package under dependencies is in the program, and nothing bundled is a development package only', () => {
  const seen = new Set(bundled.map(({ name }) => name));
  expect(Object.keys(dependencies).filter((name) => !seen.has(name))).toEqual([]);
  expect(foundOf('better-sqlite3')).toEqual(['addon']);
  expect(foundOf('zod')).toEqual(['modules']);
  // docx is a bundle itself: what it holds is known by the marks in its text.
  expect(foundOf('fflate')).toEqual(['inside another package']);
});

test('what comes from no package and no file of ours is the helper of the bundler', () => {
  expect(new Set(strangeModules(files))).toEqual(new Set(['\0rolldown/runtime.js']));
});

test('L26: Electron, SQLite and what encrypts it stand in it, as the real things name themselves', () => {
  const version = (name: string) => bom.components.find((one) => one.name === name)?.version;
  expect(version('electron')).toMatch(/^\d+\.\d+\.\d+$/);
  expect(version('sqlite')).toMatch(/^3\.\d+\.\d+$/);
  expect(version('sqlite3-multiple-ciphers')).toMatch(/^\d+\.\d+\.\d+$/);
  expect(foundOf('sqlite')).toEqual(['runtime']);
});

test('it names the program, and no path, host, author or moment', () => {
  expect(bom.metadata.component).toMatchObject({ type: 'application', name: 'casustafel' });
  const text = JSON.stringify(bom);
  expect(text).not.toContain(root);
  expect(text).not.toMatch(/https?:|git\+|@[\w-]+\.\w+"|registry/);
  expect(text).not.toMatch(/"(timestamp|serialNumber|author|externalReferences)"/);
});

test('each component stands once, and each dependency refers to one that is there', () => {
  const refs = [bom.metadata.component['bom-ref'], ...bom.components.map((one) => one['bom-ref'])];
  expect(new Set(refs).size).toBe(refs.length);
  const asked = bom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
  expect(asked.filter((ref) => !refs.includes(ref))).toEqual([]);
  expect(bom.dependencies.find(({ ref }) => ref.startsWith('better-sqlite3'))?.dependsOn).toEqual(
    expect.arrayContaining([expect.stringMatching(/^sqlite@/)]),
  );
});

test('a package that development needs too stays; one that only development needs goes', () => {
  const component = (name: string) => ({
    'bom-ref': `${name}@1`,
    type: 'library' as const,
    name,
    version: '1',
  });
  const all: Bom = {
    ...bom,
    components: [component('zod'), component('knip')],
    dependencies: [
      { ref: bom.metadata.component['bom-ref'], dependsOn: ['zod@1', 'knip@1'] },
      { ref: 'knip@1', dependsOn: ['zod@1'] },
    ],
  };
  const kept = withoutDev(all, {
    'node_modules/zod': { version: '1' },
    'node_modules/knip': { version: '1', dev: true },
  });
  expect(kept.components.map(({ name }) => name)).toEqual(['zod']);
  expect(kept.dependencies).toEqual([{ ref: bom.metadata.component['bom-ref'], dependsOn: ['zod@1'] }]);
});

test('an Electron that is not here is named without what is inside it', () => {
  const runtime = { electron: '45.0.0', chromium: null, node: null, sqlite: '3.53.4', ciphers: '2.4.0' };
  const program = { name: 'casustafel', version: '1.0.0' };
  const npm = { ...bom, components: [], dependencies: [] };
  const { components } = composeBom({ npm, bundled: [], runtime, program });
  expect(components.map((one) => one['bom-ref'])).toEqual([
    'electron@45.0.0',
    'sqlite3-multiple-ciphers@2.4.0',
    'sqlite@3.53.4',
  ]);
});

test('a package that no build holds is told apart from one that is in it', () => {
  expect(foundOf('@types/node')).toEqual(['not seen']);
});

test('the program reads from it what it prints', () => {
  const parts = parseSbom(JSON.stringify(bom));
  expect(parts?.find(({ naam }) => naam === 'docx')).toEqual({
    naam: 'docx',
    versie: expect.stringMatching(/^\d/),
    license: 'MIT',
    inProgram: true,
  });
  expect(parts?.find(({ naam }) => naam === '@types/node')).toMatchObject({ inProgram: false });
  expect(parseSbom('{')).toBeNull();
  expect(parseSbom('{"components": [{"name": 1}]}')).toBeNull();
});
