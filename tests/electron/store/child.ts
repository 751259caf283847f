import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface FinishedChild {
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a script of this folder in a Node process of its own, with one JSON argument. */
export function startChild(script: string, input: unknown): ChildProcess {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return spawn(process.execPath, ['--no-warnings', file, JSON.stringify(input)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Waits until the child has ended and all it wrote is in. */
export function finished(child: ChildProcess): Promise<FinishedChild> {
  return new Promise((resolve) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (data: Buffer) => (stdout += data.toString('utf8')));
    child.stderr?.on('data', (data: Buffer) => (stderr += data.toString('utf8')));
    child.once('close', () => {
      resolve({ stdout, stderr });
    });
  });
}

/** Resolves when the child has written this text. */
export function hasWritten(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    child.stdout?.on('data', (data: Buffer) => {
      stdout += data.toString('utf8');
      if (stdout.includes(text)) resolve();
    });
    child.once('close', () => {
      reject(new Error('the child ended early'));
    });
  });
}
