import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { root } from '../system/paths.ts';
import { mustRun } from '../system/run.ts';
import type { Outcome } from './outcome.ts';
import { smokeStart } from './smoke-start.ts';

/** Packs the program as `npm run dist` does, into a temporary folder, looks at what came out, and starts it. Linux only. */
export async function checkPackaged(): Promise<Outcome> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'casustafel-package-'));
  try {
    await chmod(folder, 0o755);
    const script = path.join(root, 'build', 'packaging', 'package.ts');
    await mustRun(process.execPath, [script, '--dev-runtime', '--output', path.join(folder, 'out')]);
    const program = path.join(folder, 'out', 'linux-unpacked');
    const executable = path.join(program, 'casustafel');
    const resources = path.join(program, 'resources');
    const problems = [
      ...strangeFiles(listPackage(path.join(resources, 'app.asar'), { isPack: false })),
      ...(await openFuses(executable)),
      ...(existsSync(path.join(resources, 'default_app.asar'))
        ? ["Electron's own start screen is in it"]
        : []),
      ...(await smokeStart(executable)),
    ];
    for (const problem of problems) console.error(problem);
    return problems.length > 0 ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is in the archive and should not be: it holds the program and the SQLite package only, of which one binary. */
export function strangeFiles(files: readonly string[]): string[] {
  const expected = /^\/(package\.json|dist(\/.*)?|node_modules(\/better-sqlite3(\/(?!deps|src).*)?)?)$/;
  const strange = files.filter((file) => !expected.test(file) || file.endsWith('.map'));
  const binaries = files.filter((file) => file.endsWith('.node'));
  return [
    ...strange.map((file) => `${file} is in the package`),
    ...(files.includes('/dist/main/main.js') ? [] : ['/dist/main/main.js is not in the package']),
    ...(binaries.length === 1
      ? []
      : [`one .node file was expected, found: ${binaries.join(', ') || 'none'}`]),
  ];
}

async function openFuses(executable: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(executable);
  const wanted = [
    [FuseV1Options.RunAsNode, FuseState.DISABLE],
    [FuseV1Options.EnableCookieEncryption, FuseState.ENABLE],
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
    [FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
    [FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
    [FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
  ] as const;
  return wanted
    .filter(([fuse, state]) => wire[fuse] !== state)
    .map(([fuse]) => `fuse ${FuseV1Options[fuse]} is ${FuseState[wire[fuse] ?? FuseState.INHERIT]}`);
}
