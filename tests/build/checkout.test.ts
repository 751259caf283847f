import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../build/system/paths.ts';

test('the lockfile names no host', () => {
  const lockfile = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  expect(lockfile).toContain('"integrity"');
  expect(lockfile).not.toContain('"resolved"');
});

test('the lockfile holds every optional package, for other systems too', () => {
  interface Entry {
    optionalDependencies?: Record<string, string>;
  }
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Entry>;
  };
  const held = new Set(
    Object.keys(packages).map((name) =>
      name.slice(name.lastIndexOf('node_modules/') + 'node_modules/'.length),
    ),
  );
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((name) => !held.has(name))).toEqual([]);
});

test('what is built or fetched is not committed', () => {
  const ignored = readFileSync(path.join(root, '.gitignore'), 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['node_modules/', '.cache/', 'dist/', 'release/']));
});

test('CI runs the tests and nothing else', () => {
  const lines = readFileSync(path.join(root, '.ci', 'run'), 'utf8')
    .trim()
    .split('\n');
  expect(lines.at(-1)).toBe('npm test');
  expect(() => execFileSync('test', ['-x', path.join(root, '.ci', 'run')])).not.toThrow();
});

test('the links in the documents lead to files that are there', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter((name) =>
    existsSync(path.join(root, name)),
  );
  const broken = documents.flatMap((name) =>
    [...readFileSync(path.join(root, name), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !existsSync(path.join(root, link)))
      .map((link) => `${name}: ${link}`),
  );
  expect(broken).toEqual([]);
});
