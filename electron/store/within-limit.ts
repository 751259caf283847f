import { StoreError } from '../../shared/domain/toegang/store-problem.ts';

/** How long a folder may take before it counts as slow. */
const folderLimitMs = 60_000;

/**
 * The answer, or StoreError folder-slow when it takes longer than `limitMs`. What was asked goes on: a
 * thread that waits for a share cannot be called back.
 */
export function withinLimit<Value>(answer: Promise<Value>, limitMs = folderLimitMs): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StoreError('folder-slow')), limitMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
