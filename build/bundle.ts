import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type InlineConfig } from 'vite';
import { filesOf } from './sbom/built-file.ts';
import { writeSbom } from './sbom/write.ts';
import { root } from './system/paths.ts';
import { mainEntries, preloadEntries, rendererEntries } from './vite/entries.ts';
import { mainConfig } from './vite/main.ts';
import { preloadConfig } from './vite/preload.ts';
import { rendererConfig } from './vite/renderer.ts';

/** All that is built: main and its workers, the preloads, the pages. */
export function bundleConfigs(): InlineConfig[] {
  const preloads = Object.entries(preloadEntries()).map(([name, file]) => preloadConfig(name, file));
  return [mainConfig(mainEntries()), ...preloads, rendererConfig(rendererEntries())];
}

/** Builds the program into dist/, with the list of what is in it (sbom.json). Throws when one of the parts does not build. */
export async function bundle(): Promise<void> {
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  const files = [];
  for (const config of bundleConfigs()) files.push(...filesOf(await build(config)));
  await writeSbom(files);
}

if (import.meta.main) await bundle();
