import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { requiredTekst } from '../basis/tekst.ts';

/** A casus is kept longer: a decision of a person, with a reason. */
export const verlengingSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  /** Until when it would have been kept. */
  van: datumSchema,
  tot: datumSchema,
  reden: requiredTekst,
  door: requiredTekst.max(120),
  functie: requiredTekst.max(120),
  createdAt: momentSchema,
});
export type Verlenging = z.infer<typeof verlengingSchema>;
