import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [
      'tests/e2e/**',
      'tests/bench/**',
      ...(process.platform === 'linux' ? [] : ['**/*.linux.test.ts']),
    ],
    // Real SQLite files and Argon2id: a slow disk or a busy machine must not fail a test.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
