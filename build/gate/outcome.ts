/** What one part of the gate counted. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Something to say just before the closing line. */
  readonly note?: string;
}

/** Sums the parts. */
export function total(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
    failed: outcomes.reduce((sum, outcome) => sum + outcome.failed, 0),
  };
}

/** The last line of the gate. */
export function closingLine({ passed, failed }: Outcome): string {
  return `${passed} passed, ${failed} failed`;
}

/** 1 when anything failed, and also when nothing was tested at all. */
export function exitCode({ passed, failed }: Outcome): number {
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** Runs one part and prints its name, its outcome and its seconds; an error counts as one failure. */
export async function timed(name: string, part: () => Promise<Outcome>): Promise<Outcome> {
  const start = performance.now();
  const outcome = await part().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const count = `${outcome.passed} of ${outcome.passed + outcome.failed}`;
  console.log(`${outcome.failed > 0 ? 'FAILED' : 'ok'}  ${name} (${count}) ${seconds} s`);
  return outcome;
}
