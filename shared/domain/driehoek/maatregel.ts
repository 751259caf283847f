import { z } from 'zod';
import { datumSchema } from '../basis/datum.ts';
import { regelTekst } from '../basis/tekst.ts';

export const maatregelLijnSchema = z.enum(['zorg', 'straf', 'bestuur']);
export type MaatregelLijn = z.infer<typeof maatregelLijnSchema>;

/** A maatregel that runs already; tot null: no end date known. */
export const maatregelSchema = z.strictObject({
  lijn: maatregelLijnSchema,
  wat: regelTekst,
  wie: regelTekst.max(120),
  tot: datumSchema.nullable(),
});
export type Maatregel = z.infer<typeof maatregelSchema>;
