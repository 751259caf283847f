import { spawn, type SpawnOptions } from 'node:child_process';

export interface Finished {
  /** null when it was ended by a signal, the time limit included. */
  readonly code: number | null;
  /** Standard output and standard error as they came. */
  readonly output: string;
}

/** Runs a program to its end and keeps what it printed; rejects only when it cannot be started. */
export function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { timeout?: number } = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] as const });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** As `run`, but a program that does not end with 0 is an error that carries the end of its output. */
export async function mustRun(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { timeout?: number } = {},
): Promise<string> {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${output.slice(-4000)}`);
  return output;
}
