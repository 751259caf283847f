import { z } from 'zod';
import { regelTekst } from '../basis/tekst.ts';

export const antwoordSchema = z.enum(['ja', 'nee', 'onbekend']);
export type Antwoord = z.infer<typeof antwoordSchema>;

/** The answer of the meeting to one criterium, with half a sentence or cited lines. */
export const criteriumAntwoordSchema = z.strictObject({
  criteriumId: z.string().min(1).max(40),
  antwoord: antwoordSchema,
  toelichting: regelTekst,
  regels: z.array(z.int().min(1)).max(50),
});
export type CriteriumAntwoord = z.infer<typeof criteriumAntwoordSchema>;
