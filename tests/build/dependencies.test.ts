import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { accepted } from '../../build/audit/accepted.ts';
import { judgeAudit, type AuditReport } from '../../build/audit/judge.ts';
import { type LockedPackages, nameOf } from '../../build/sbom/locked-packages.ts';
import { root } from '../../build/system/paths.ts';

const readJson = (name: string): unknown => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

const { allowScripts, dependencies, devDependencies } = readJson('package.json') as {
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const lock = readJson('package-lock.json') as {
  lockfileVersion: number;
  packages: LockedPackages & { '': { dependencies: object; devDependencies: object } };
};
const packages = Object.entries(lock.packages as LockedPackages).filter(([place]) => place !== '');

test('L26: the lockfile is there, pins every package by a strong hash, and names no host', () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(packages.length).toBeGreaterThan(300);
  expect(lock.packages[''].dependencies).toEqual(dependencies);
  expect(lock.packages[''].devDependencies).toEqual(devDependencies);
  const weak = packages.filter(
    ([, one]) => !('link' in one) && !/^sha512-/.test((one as { integrity?: string }).integrity ?? ''),
  );
  expect(weak.map(([place]) => place)).toEqual([]);
  expect(packages.filter(([, one]) => 'resolved' in one).map(([place]) => place)).toEqual([]);
});

test('L26: a package with an install script is listed with a yes or a no, and only that of node runs', () => {
  const scripted = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([place, { name }]) => name ?? nameOf(place));
  expect(scripted.length).toBeGreaterThan(0);
  expect(scripted.filter((name) => !(name in allowScripts))).toEqual([]);
  const allowed = Object.entries(allowScripts).filter(([, yes]) => yes);
  expect(allowed.map(([name]) => name)).toEqual(['node']);
});

test('what is listed for install scripts is in the lockfile', () => {
  const names = packages.map(([place, { name }]) => name ?? nameOf(place));
  expect(Object.keys(allowScripts).filter((name) => !names.includes(name))).toEqual([]);
});

test('no package comes from anywhere but a registry', () => {
  const asked = Object.values({ ...dependencies, ...devDependencies });
  expect(asked.filter((range) => !/^(npm:[\w@/.-]+@)?[\^~]?\d+\.\d+\.\d+$/.test(range))).toEqual([]);
});

const advisory = { url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc', title: 'Prototype pollution' };
const report: AuditReport = {
  vulnerabilities: {
    lib: { severity: 'high', via: [advisory] },
    user: { severity: 'high', via: ['lib'] },
  },
};

test('a known weakness is a problem until it is reasoned, and again when the reason has run out', () => {
  const reasoned = { advisory: 'GHSA-aaaa-bbbb-cccc', reason: 'Not called.', until: '2027-01-01' };
  const line = 'lib (high): Prototype pollution GHSA-aaaa-bbbb-cccc';
  expect(judgeAudit(report, [], '2026-11-22').problems).toEqual([line]);
  expect(judgeAudit(report, [reasoned], '2026-11-22')).toEqual({ problems: [], stale: [] });
  expect(judgeAudit(report, [reasoned], '2027-01-01').problems).toEqual([line]);
  expect(judgeAudit({ vulnerabilities: {} }, [reasoned], '2026-11-22').stale).toHaveLength(1);
});

test('what is accepted has a reason and an end', () => {
  for (const { advisory: id, reason, until } of accepted) {
    expect(id).toMatch(/^GHSA-/);
    expect(reason.length).toBeGreaterThan(20);
    expect(until).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  expect(accepted.length).toBeLessThan(10);
});
