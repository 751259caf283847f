import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../build/system/paths.ts';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The command as `build/afweging.mjs` starts it on the project's own Node. */
export const runAfweging = (...args: readonly string[]): Ran =>
  run(process.execPath, [path.join('build', 'afweging', 'command.ts'), ...args]);

/** The command as a person types it. */
export const npmRunAfweging = (...args: readonly string[]): Ran =>
  run('npm', ['run', '--silent', 'afweging', '--', ...args]);

/** Gives the body a file with this text, and takes it away afterwards. */
export function withFile<Result>(text: string, body: (file: string) => Result): Result {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'casustafel-afweging-'));
  try {
    const file = path.join(folder, 'antwoorden.json');
    writeFileSync(file, text);
    return body(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Weighs this content of a file; throws what the command complained of when it did not end with 0. */
export function weighed(kader: string, fase: number, content: object, ...more: readonly string[]) {
  const { status, stdout, stderr } = withFile(JSON.stringify(content), (file) =>
    runAfweging('--kader', kader, '--fase', String(fase), '--antwoorden', file, ...more),
  );
  if (status !== 0 || stderr !== '') throw new Error(`${String(status)}: ${stderr}`);
  return JSON.parse(stdout);
}
