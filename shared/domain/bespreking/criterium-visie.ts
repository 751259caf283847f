import { z } from 'zod';
import { idSchema } from '../basis/id.ts';
import { regelTekst } from '../basis/tekst.ts';
import { antwoordSchema } from '../fasebesluit/antwoord.ts';

/** What one organisatie answers to one criterium where it departs from the answer of the meeting. */
export const criteriumVisieSchema = z.strictObject({
  criteriumId: z.string().min(1).max(40),
  organisatieId: idSchema,
  antwoord: antwoordSchema,
  tekst: regelTekst,
});
export type CriteriumVisie = z.infer<typeof criteriumVisieSchema>;
