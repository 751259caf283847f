import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import { faseSchema } from '../casus/fase.ts';

export const antwoordSchema = z.enum(['ja', 'nee', 'onbekend']);
export type Antwoord = z.infer<typeof antwoordSchema>;

/** The answer of the meeting to one criterion, with half a sentence or cited lines. */
export const criteriumAntwoordSchema = z.strictObject({
  criteriumId: z.string().min(1).max(40),
  antwoord: antwoordSchema,
  toelichting: regelTekst,
  regels: z.array(z.int().min(1)).max(50),
});
export type CriteriumAntwoord = z.infer<typeof criteriumAntwoordSchema>;

/** A recorded op- of afschaling, or a voorstel by who lacks authority. Append-only. */
export const fasebesluitSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  besprekingId: idSchema,
  soort: z.enum(['besluit', 'voorstel']),
  van: faseSchema.nullable(),
  naar: faseSchema,
  datum: datumSchema,
  kaderId: z.string(),
  kaderVersie: z.string(),
  uitkomst: requiredTekst,
  antwoorden: z.array(criteriumAntwoordSchema),
  beslisserNaam: requiredTekst,
  beslisserRol: requiredTekst,
  grond: regelTekst,
  geraadpleegd: z.array(regelTekst),
  vooraf: z.array(z.strictObject({ id: z.string(), tekst: regelTekst, vervuld: z.boolean() })),
  formeelNummer: regelTekst.max(60),
  formeelDatum: datumSchema.nullable(),
  redenAfwijking: regelTekst,
  casusregie: regelTekst,
  procesregie: regelTekst,
  vervangt: idSchema.nullable(),
  createdAt: momentSchema,
});
export type Fasebesluit = z.infer<typeof fasebesluitSchema>;
