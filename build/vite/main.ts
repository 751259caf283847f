import path from 'node:path';
import type { InlineConfig } from 'vite';
import { root } from '../system/paths.ts';
import type { Entries } from './entries.ts';

/** The main process and its workers: ES modules for Node 20 and up, unminified so that a stack trace can be read. */
export function mainConfig(entries: Entries, outDir = path.join(root, 'dist', 'main')): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    // Everything but Electron and the native package goes in, so that the packaged app carries no other node_modules.
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'], target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: entries,
        external: ['electron', 'better-sqlite3', /^node:/],
        // Chunks lie beside main.js, so that new URL('./workers/x.js', import.meta.url) is right wherever that line ends up.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}
