import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
import { Refused } from '../use-cases/refused.ts';

/** Triggers of the schema that guard what is vastgesteld (migration 0001). */
function isFrozen(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_TRIGGER';
}

/** Any error as a code the user can read; the error itself, which may hold case text, goes no further. */
export function failureOf(error: unknown, storeErrorFrom: (error: unknown) => StoreError): Result<never> {
  if (error instanceof Refused) return fail(error.code, error.detail);
  if (isFrozen(error)) return fail('al-vastgesteld');
  return fail(storeErrorFrom(error).code);
}
