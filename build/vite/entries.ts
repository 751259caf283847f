import { globSync } from 'node:fs';
import path from 'node:path';
import { root } from '../system/paths.ts';

/** Entry name (the path of the output without its ending) to source file. */
export type Entries = Record<string, string>;

/** main.ts, and each file in a `workers` folder under electron/ as `workers/<name>`. Throws when two workers share a name. */
export function mainEntries(folder = root): Entries {
  const entries: Entries = { main: path.join(folder, 'electron', 'main.ts') };
  for (const file of globSync('electron/**/workers/*.ts', { cwd: folder }).sort()) {
    const name = `workers/${path.basename(file, '.ts')}`;
    if (name in entries) throw new Error(`Two workers are called ${name}: both would become one file`);
    entries[name] = path.join(folder, file);
  }
  return entries;
}

export function preloadEntries(folder = root): Entries {
  return {
    preload: path.join(folder, 'electron', 'preload.ts'),
    'zaal-preload': path.join(folder, 'electron', 'zaal-preload.ts'),
  };
}

export function rendererEntries(folder = root): Entries {
  return {
    index: path.join(folder, 'renderer', 'index.html'),
    zaal: path.join(folder, 'renderer', 'zaal.html'),
  };
}
