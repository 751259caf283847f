import { resolve } from 'node:path';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';

// One store is open in a process at most once: a second look at its file would drop the locks of the first.
const claimed = new Set<string>();

/** Throws StoreError in-use while this process has the folder. */
function claimFolder(folder: string): void {
  const key = resolve(folder);
  if (claimed.has(key)) throw new StoreError('in-use');
  claimed.add(key);
}

export function releaseFolder(folder: string): void {
  claimed.delete(resolve(folder));
}

/** Claims a folder for one step; the claim stays when the step succeeds. */
export async function withClaim<Value>(folder: string, step: () => Promise<Value>): Promise<Value> {
  claimFolder(folder);
  try {
    return await step();
  } catch (error) {
    releaseFolder(folder);
    throw error;
  }
}
