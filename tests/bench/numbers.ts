/** What a row of measurements comes down to, in milliseconds. */
export interface Numbers {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** The value that this share of the samples does not exceed (nearest rank). */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Throws when nothing was measured. */
export function numbersOf(samples: readonly number[]): Numbers {
  if (samples.length === 0) throw new Error('nothing was measured');
  const sorted = samples.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    max: percentile(sorted, 1),
  };
}

/** Runs this and adds what it took, in milliseconds, to the samples. */
export function timeInto<T>(samples: number[], work: () => T): T {
  const start = performance.now();
  const value = work();
  samples.push(performance.now() - start);
  return value;
}
