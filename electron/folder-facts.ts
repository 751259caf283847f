import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { FolderFacts } from '../shared/domain/toegang/folder-risk.ts';

const platforms: Partial<Record<NodeJS.Platform, FolderFacts['platform']>> = {
  win32: 'windows',
  darwin: 'macos',
};

/** What can be known of where a folder lies, without touching the folder itself: a share may not answer. */
export function folderFacts(folder: string, env: NodeJS.ProcessEnv = process.env): FolderFacts {
  const platform = platforms[process.platform] ?? 'linux';
  return {
    path: folder,
    platform,
    syncRoots: syncRoots(env),
    fileSystem: platform === 'linux' ? fileSystemOf(folder, readMounts()) : null,
  };
}

/** OneDrive, OneDriveCommercial and OneDriveConsumer are set by its client on Windows. */
function syncRoots(env: NodeJS.ProcessEnv): FolderFacts['syncRoots'] {
  return Object.entries(env)
    .filter(([name, value]) => /^onedrive/i.test(name) && value !== undefined && value !== '')
    .map(([, value]) => ({ dienst: 'OneDrive', path: value ?? '' }));
}

/** The type of the mount that a folder lies on: the longest mount point that it starts with. */
export function fileSystemOf(folder: string, mounts: string): string | null {
  const found = mounts
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, point = '', type = '']) => ({ point: unescape(point), type }))
    .filter(({ point }) => point !== '' && isAtOrBelow(folder, point))
    .toSorted((a, b) => b.point.length - a.point.length);
  return found[0]?.type ?? null;
}

function readMounts(): string {
  try {
    return readFileSync('/proc/mounts', 'utf8');
  } catch {
    return '';
  }
}

function isAtOrBelow(folder: string, point: string): boolean {
  const real = realPath(folder);
  return real === point || real.startsWith(point.endsWith('/') ? point : `${point}/`);
}

/** Links in the part of the path that is there already. */
function realPath(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  const parent = path.dirname(folder);
  return parent === folder ? folder : path.join(realPath(parent), path.basename(folder));
}

/** /proc/mounts writes a space as \040. */
function unescape(point: string): string {
  return point.replaceAll(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
