import { storeErrorFrom } from '../../db/store-error.ts';
import { StoreError, type StoreProblemCode } from '../../shared/domain/toegang/store-problem.ts';

export type StoreResult<Value> =
  | { readonly ok: true; readonly value: Value }
  /** `detail` is a bare error code for the log, never a path or a message. */
  | {
      readonly ok: false;
      readonly error: { readonly code: StoreProblemCode; readonly detail: string | null };
    };

/** Runs a step of the store; whatever it throws becomes a problem with a code. */
export async function attempt<Value>(step: () => Promise<Value>): Promise<StoreResult<Value>> {
  try {
    return { ok: true, value: await step() };
  } catch (error) {
    const { code, detail } = storeErrorFrom(error);
    return { ok: false, error: { code, detail } };
  }
}

/** What came of a step. Throws StoreError with the problem when it failed. */
export function valueOf<Value>(result: StoreResult<Value>): Value {
  if (result.ok) return result.value;
  throw new StoreError(result.error.code, result.error.detail);
}
