import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [
      'tests/e2e/**',
      'tests/bench/**',
      ...(process.platform === 'linux' ? [] : ['**/*.linux.test.ts']),
    ],
    // V8 in Node 24 sometimes breaks off while it frees code of WebAssembly (Argon2id): 'jit_page_->allocations_.erase'.
    execArgv: ['--no-wasm-code-gc'],
    // Vitest leaves one core to itself: of two that is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Real SQLite files and Argon2id: a slow disk or a busy machine must not fail a test.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
