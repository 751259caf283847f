import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { displayPackages, needPrograms } from './needs.ts';

/** An X display without a screen. */
export interface Display {
  /** For the environment variable DISPLAY. */
  readonly name: string;
  readonly stop: () => void;
}

/** Whether there is a screen to open a window on. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  return process.platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

/** Starts Xvfb on a free number. Throws when it does not come up in half a minute. */
export async function startDisplay(size = '1600x1000x24'): Promise<Display> {
  await needPrograms(displayPackages, 'A display without a screen');
  // Without -noreset it starts anew when its last window goes, and an app that starts just then finds no display.
  const options = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'];
  const child = spawn('Xvfb', options, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => child.kill());
  const number = await firstLine(child.stdio[3] as Readable);
  return { name: `:${number}`, stop: () => void child.kill() };
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb gave no display in 30 seconds')), 30_000);
    let text = '';
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(text.trim());
    });
    stream.on('close', () => {
      clearTimeout(timer);
      reject(new Error('Xvfb ended before it gave a display'));
    });
  });
}
