import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: process.env['CASUSTAFEL_E2E_OUTPUT'] ?? 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: process.env['CASUSTAFEL_E2E_DISPLAYS']?.split(' ').length ?? 2,
  retries: 0,
  forbidOnly: true,
  reporter: [
    ['list', { printSteps: false }],
    ['json', { outputFile: process.env['CASUSTAFEL_E2E_REPORT'] ?? 'test-results/report.json' }],
  ],
});
