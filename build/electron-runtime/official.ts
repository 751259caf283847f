import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheDir, root } from '../system/paths.ts';
import { packageVersion } from '../system/package-version.ts';
import { run } from '../system/run.ts';

const packageDir = path.join(root, 'node_modules', 'electron');
const unreachableFile = path.join(cacheDir, 'electron-unreachable.json');
const downloadLimitMs = 10 * 60_000;
const askAgainAfterMs = 24 * 60 * 60_000;

/** The executable of the electron package, when its binary has been downloaded. */
export function installedExecutable(): string | undefined {
  const pathFile = path.join(packageDir, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = path.join(packageDir, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/** The version that package.json asks for. */
export const officialVersion = packageVersion('electron');

/**
 * Downloads the official binary with the package's own install script (which checks its checksum and honours ELECTRON_MIRROR).
 * A failure is remembered for a day, so that later starts do not wait for it again; ELECTRON_MIRROR asks anew.
 * @returns the executable, or undefined when it could not be downloaded.
 */
export async function downloadOfficial(): Promise<string | undefined> {
  if (!process.env['ELECTRON_MIRROR'] && failedLately()) return undefined;
  console.log(`Downloading Electron ${officialVersion} ...`);
  const { code, output } = await run(process.execPath, [path.join(packageDir, 'install.js')], {
    cwd: root,
    timeout: downloadLimitMs,
  });
  const executable = code === 0 ? installedExecutable() : undefined;
  if (executable) {
    rmSync(unreachableFile, { force: true });
    return executable;
  }
  console.log(
    `Electron ${officialVersion} could not be downloaded (${firstLine(output) || `ended with ${code}`}).`,
  );
  await rememberFailure();
  return undefined;
}

async function rememberFailure(): Promise<void> {
  try {
    await mkdir(cacheDir, { recursive: true });
    await writeFile(unreachableFile, JSON.stringify({ version: officialVersion, at: Date.now() }));
  } catch {
    // Another user's cache: then it is asked again next time.
  }
}

function failedLately(): boolean {
  if (!existsSync(unreachableFile)) return false;
  const last = JSON.parse(readFileSync(unreachableFile, 'utf8')) as {
    version: string;
    at: number;
  };
  return last.version === officialVersion && Date.now() - last.at < askAgainAfterMs;
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
