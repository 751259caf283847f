import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';

/**
 * Advice that was asked and given without a besluit (Dalfsen, Advies vragen of melding doen). casusId null: no
 * casus is opened and nobody is named. Append-only: a correction is a new one that names the old.
 */
export const consultSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema.nullable(),
  datum: datumSchema,
  /** Organisation or role that was asked, such as 'Zorg- en Veiligheidshuis'. */
  gevraagdAan: requiredTekst.max(120),
  vraag: requiredTekst,
  antwoord: regelTekst,
  /** Who asked: name or function. */
  door: requiredTekst.max(120),
  vervangt: idSchema.nullable(),
  createdAt: momentSchema,
});
export type Consult = z.infer<typeof consultSchema>;
