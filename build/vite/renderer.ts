import path from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { root } from '../system/paths.ts';
import type { Entries } from './entries.ts';

/** The two pages. Nothing is inlined (the pages' content security policy allows no inline script and no data: URL). */
export function rendererConfig(entries: Entries, outDir = path.join(root, 'dist', 'renderer')): InlineConfig {
  return {
    configFile: false,
    root: path.join(root, 'renderer'),
    base: './',
    logLevel: 'warn',
    // Texts of react-aria in Dutch only: the other thirty languages are 600 kB.
    plugins: [react(), { ...optimizeLocales.vite({ locales: ['nl-NL'] }), enforce: 'pre' }],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: entries },
    },
  };
}
