import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.ts';
import { installDebianPackages } from './debian.ts';

const electronLibraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libatspi2.0-0',
  'libnotify4',
];

/** Sees to it that Electron finds its shared libraries (Linux only). Throws a UserMessage when they cannot be installed. */
export async function needLibraries(executable: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = missingLibraries((await run('ldd', [executable])).output);
  if (missing.length === 0) return;
  await installDebianPackages(
    electronLibraries,
    `Electron needs libraries that are not here: ${missing.join(', ')}.`,
  );
}

/** The names of the libraries that ldd did not find. */
export function missingLibraries(lddOutput: string): string[] {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

/** Sees to it that programs are on the PATH, by the Debian package that brings each. Linux only. */
export async function needPrograms(
  packages: Readonly<Record<string, string>>,
  purpose: string,
): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = Object.keys(packages).filter((program) => !onPath(program));
  if (missing.length === 0) return;
  const names = missing.map((program) => packages[program] ?? program);
  await installDebianPackages(names, `${purpose}: not found: ${missing.join(', ')}.`);
}

/** What the SQLite addon for the stand-in is compiled with. */
export const compilerPackages = { 'g++': 'g++', make: 'make', python3: 'python3' };

/** What the tests look at documents with. */
export const documentPackages = { soffice: 'libreoffice-writer-nogui', pdftotext: 'poppler-utils' };

/** A display without a screen. */
export const displayPackages = { Xvfb: 'xvfb' };

/** Sees to it that there is a font with the letters of Dutch and Turkish names; without any, text is drawn as boxes. */
export async function needFonts(): Promise<void> {
  if (process.platform !== 'linux') return;
  const { output } = await run('fc-list', [':lang=nl:lang=tr', 'family']).catch(() => ({ output: '' }));
  if (output.trim() === '')
    await installDebianPackages(['fontconfig', 'fonts-noto-core'], 'There are no fonts.');
}

function onPath(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}
