import { errorTexts, type ErrorCode } from '../shared/ipc/error-codes.ts';

/** A failed request as an error that TanStack Query can carry. */
export class RequestFailure extends Error {
  readonly error: { code: ErrorCode; detail?: string };

  constructor(error: { code: ErrorCode; detail?: string }) {
    super(error.code);
    this.error = error;
  }

  static from(thrown: unknown): RequestFailure {
    return thrown instanceof RequestFailure ? thrown : new RequestFailure({ code: 'unexpected' });
  }

  /** What the user reads: what happened and what to do, with the named thing when there is one. */
  get text(): string {
    const { code, detail } = this.error;
    return detail === undefined ? errorTexts[code] : `${errorTexts[code]} (${detail})`;
  }
}
