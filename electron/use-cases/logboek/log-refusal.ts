import type { ErrorCode } from '../../../shared/ipc/error-codes.ts';
import type { RequestName } from '../../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';

export interface Refusal {
  request: RequestName;
  code: ErrorCode;
  /** '' when it was about no casus. */
  casusId: string;
}

/** Refusals that say somebody tried what is not theirs to do; the others are ordinary mistakes in typing. */
const noted: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'geen-recht',
  'geen-toegang',
  'niet-toegestaan',
  'niet-bevoegd',
  'beperkt',
]);

/** Whether a refusal with this code gets a line in the logboek. */
export function isNotedRefusal(code: ErrorCode): boolean {
  return noted.has(code);
}

/** A refusal, in a transaction of its own: that of the act is rolled back. Only names of the program, no content. */
export function logRefusal(ctx: Context, { request, code, casusId }: Refusal): void {
  ctx.store.transaction(() =>
    log(ctx, {
      actie: 'geweigerd',
      object: casusId === '' ? 'verzoek' : 'casus',
      objectId: casusId,
      detail: `${request}: ${code}`,
      resultaat: 'geweigerd',
    }),
  );
}
