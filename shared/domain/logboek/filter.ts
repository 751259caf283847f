import { parseDate, toZoned } from '@internationalized/date';
import { z } from 'zod';
import { datumSchema } from '../basis/datum.ts';
import { logboekActieSchema, logboekResultaatSchema } from './logboek.ts';

const zone = 'Europe/Amsterdam';

/** Which lines are asked for; null: all. Days as a Dutch calendar has them, both included. */
export const logboekFilterSchema = z.strictObject({
  van: datumSchema.nullable(),
  tot: datumSchema.nullable(),
  gebruiker: z.string().max(120).nullable(),
  actie: logboekActieSchema.nullable(),
  casusnummer: z.string().max(40).nullable(),
  resultaat: logboekResultaatSchema.nullable(),
});
export type LogboekFilter = z.infer<typeof logboekFilterSchema>;

export const noFilter: LogboekFilter = {
  van: null,
  tot: null,
  gebruiker: null,
  actie: null,
  casusnummer: null,
  resultaat: null,
};

/** The same filter with moments in UTC for days: from `van`, and before `tot`. */
export function filterInMoments(filter: LogboekFilter): LogboekFilter {
  return {
    ...filter,
    van: filter.van === null ? null : startOfDay(filter.van, 0),
    tot: filter.tot === null ? null : startOfDay(filter.tot, 1),
  };
}

function startOfDay(day: string, later: number): string {
  return toZoned(parseDate(day).add({ days: later }), zone).toAbsoluteString();
}
