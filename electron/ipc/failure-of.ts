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
  const { code, detail } = storeErrorFrom(error);
  // Of the details of the store this one is for the user: until when to wait.
  return code === 'too-many-tries' && detail !== null ? fail(code, detail) : fail(code);
}
