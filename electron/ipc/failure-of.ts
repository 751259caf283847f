import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
import { Refused } from '../use-cases/refused.ts';

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Triggers of the schema that guard what is vastgesteld (migration 0001). */
const frozen = 'SQLITE_CONSTRAINT_TRIGGER';

/** A record was named that is not there, or not any more. */
const dangling = 'SQLITE_CONSTRAINT_FOREIGNKEY';

/** Any error as a code the user can read; the error itself, which may hold case text, goes no further. */
export function failureOf(error: unknown, storeErrorFrom: (error: unknown) => StoreError): Result<never> {
  if (error instanceof Refused) return fail(error.code, error.detail);
  if (hasCode(error, frozen)) return fail('al-vastgesteld');
  if (hasCode(error, dangling)) return fail('onbekend');
  return fail(storeErrorFrom(error).code);
}
