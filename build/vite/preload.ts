import path from 'node:path';
import type { InlineConfig } from 'vite';
import { root } from '../system/paths.ts';

/** One preload: a sandboxed preload must be a single CommonJS file, so each is a build of its own. */
export function preloadConfig(
  name: string,
  file: string,
  outDir = path.join(root, 'dist', 'preload'),
): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { [name]: file },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}
