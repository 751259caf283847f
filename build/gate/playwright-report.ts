import type { Outcome } from './outcome.ts';

/** The parts of Playwright's JSON report that are counted. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** Counts a run: only a test that passed at once counts as passed; an error outside a test, or no test at all, is a failure. */
export function countPlaywright({ stats, errors }: PlaywrightReport, code: number): Outcome {
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  const bad = code !== 0 || stats.expected + failed === 0;
  return { passed: stats.expected, failed: bad ? Math.max(failed, 1) : failed };
}
