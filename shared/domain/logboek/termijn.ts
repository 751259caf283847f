import { parseAbsolute } from '@internationalized/date';
import { z } from 'zod';

/** Name of the setting that holds how long lines are kept. */
export const logboekTermijnNaam = 'logboek-termijn';

/**
 * How many months lines of the logboek are kept. What is proposed, five years, is ours: the law names no
 * number here, and the gemeente sets its own (BIO2 8.15; AVG art. 5(1)(e)).
 */
export const logboekTermijnSchema = z.strictObject({ maanden: z.int().min(12).max(240) });
export type LogboekTermijn = z.infer<typeof logboekTermijnSchema>;

export const proposedLogboekTermijn: LogboekTermijn = { maanden: 60 };

/** The moment (UTC) before which lines may leave. `now` is an ISO instant. */
export function leavesBefore(now: string, { maanden }: LogboekTermijn): string {
  return parseAbsolute(now, 'UTC').subtract({ months: maanden }).toAbsoluteString();
}
