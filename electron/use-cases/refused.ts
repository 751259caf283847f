import type { ErrorCode } from '../../shared/ipc/error-codes.ts';

/** A use-case says no: the transaction rolls back and the user reads the text of the code. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: ErrorCode;
  /** Names a thing the user may see (a role, a field); never case text. */
  readonly detail: string | undefined;

  constructor(code: ErrorCode, detail?: string) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** The value, or a refusal "onbekend" when there is none. */
export function required<T>(value: T | null): T {
  if (value === null) throw new Refused('onbekend');
  return value;
}
