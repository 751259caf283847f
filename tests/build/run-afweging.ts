import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../build/system/paths.ts';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { cwd: root }, (_, stdout, stderr) => {
      resolve({ status: child.exitCode, stdout, stderr });
    });
  });
}

/** The command as `build/afweging.mjs` starts it on the project's own Node. */
export const runAfweging = (...args: readonly string[]): Promise<Ran> =>
  run(process.execPath, [path.join('build', 'afweging', 'command.ts'), ...args]);

/** The command as a person types it. */
export const npmRunAfweging = (...args: readonly string[]): Promise<Ran> =>
  run('npm', ['run', '--silent', 'afweging', '--', ...args]);

/** Gives the body a file with this text, and takes it away afterwards. */
export async function withFile<Result>(
  text: string,
  body: (file: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'casustafel-afweging-'));
  try {
    const file = path.join(folder, 'antwoorden.json');
    await writeFile(file, text);
    return await body(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Weighs this content of a file; throws what the command complained of when it did not end with 0. */
export async function weighed(kader: string, fase: number, content: object, ...more: readonly string[]) {
  const { status, stdout, stderr } = await withFile(JSON.stringify(content), (file) =>
    runAfweging('--kader', kader, '--fase', String(fase), '--antwoorden', file, ...more),
  );
  if (status !== 0 || stderr !== '') throw new Error(`${String(status)}: ${stderr}`);
  return JSON.parse(stdout);
}
