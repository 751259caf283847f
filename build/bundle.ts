import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { root } from './system/paths.ts';
import { mainEntries, preloadEntries, rendererEntries } from './vite/entries.ts';
import { mainConfig } from './vite/main.ts';
import { preloadConfig } from './vite/preload.ts';
import { rendererConfig } from './vite/renderer.ts';

/** Builds the program into dist/: main and its workers, the preloads, the pages. Throws when one of them does not build. */
export async function bundle(): Promise<void> {
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  await build(mainConfig(mainEntries()));
  for (const [name, file] of Object.entries(preloadEntries())) await build(preloadConfig(name, file));
  await build(rendererConfig(rendererEntries()));
}

if (import.meta.main) await bundle();
