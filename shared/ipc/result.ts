import type { ErrorCode } from './error-codes.ts';

/** What every request answers; nothing throws across the bridge. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; detail?: string } };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** detail names a thing the user may see (a role, a field, a date); never case text. */
export function fail(
  code: ErrorCode,
  detail?: string,
): { ok: false; error: { code: ErrorCode; detail?: string } } {
  return detail === undefined ? { ok: false, error: { code } } : { ok: false, error: { code, detail } };
}
