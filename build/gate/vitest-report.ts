import type { Outcome } from './outcome.ts';

/** The parts of Vitest's JSON report that are counted. */
export interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

/**
 * Counts a run: a test that did not pass failed, skipped ones too; a file that could not be loaded is one failure;
 * so is a run that ended badly without naming a test, or that found none.
 */
export function countVitest(report: VitestReport, code: number): Outcome {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numTotalTests - report.numPassedTests + unloaded.length;
  const bad = code !== 0 || !report.success || report.numTotalTests === 0;
  return { passed: report.numPassedTests, failed: bad ? Math.max(failed, 1) : failed };
}
