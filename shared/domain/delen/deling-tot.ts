import { z } from 'zod';
import { datumSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { addDays } from '../termijn/add-days.ts';
import type { Feestdag } from '../termijn/feestdag.ts';
import { previousWerkdag } from '../termijn/werkdag.ts';

/** A line that may not be shared before a day, by its number and without its text. */
export const delingTotSchema = z.strictObject({
  casusId: idSchema,
  casusnummer: z.string(),
  besprekingId: idSchema,
  regel: z.int().min(1),
  tot: datumSchema,
});
export type DelingTot = z.infer<typeof delingTotSchema>;

/** How long it is still said that a line may now be shared. */
export const daysAfterTot = 7;

/** No day is longer than this after the last working day before it: Easter, Christmas and a weekend together. */
export const daysBeforeTot = 7;

/** When to ask the OvJ whether the day still holds: the last working day before it. */
export function warnsOn(tot: string, feestdagen: readonly Feestdag[]): string {
  return previousWerkdag(addDays(tot, -1), feestdagen);
}
