import { spawn, type SpawnOptions } from 'node:child_process';

/** Runs a program whose output goes straight to the screen; gives its exit code, 1 when a signal ended it. It ends when we end. */
export function show(command: string, args: readonly string[], options: SpawnOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
    const end = () => child.kill();
    process.once('exit', end);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      resolve(code ?? 1);
    });
  });
}
