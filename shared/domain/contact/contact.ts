import { z } from 'zod';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';

/** A professional in the contactlijst of all casussen. */
export const contactSchema = z.strictObject({
  id: idSchema,
  naam: requiredTekst.max(120),
  organisatieId: idSchema.nullable(),
  functie: regelTekst.max(120),
  email: regelTekst.max(254),
  telefoon: regelTekst.max(40),
  revisie: z.int(),
});
export type Contact = z.infer<typeof contactSchema>;
