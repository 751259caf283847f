import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import { faseSchema } from '../casus/fase.ts';
import { antwoordSchema, criteriumAntwoordSchema } from './antwoord.ts';

/** Whether one participant agrees; null: not asked yet. */
export const akkoordSchema = z.strictObject({ naam: requiredTekst, akkoord: z.boolean().nullable() });
export type Akkoord = z.infer<typeof akkoordSchema>;

/** A view of one organisatie at that time; criteriumId null: on the whole of the step. */
const visieThenSchema = z.strictObject({
  organisatie: regelTekst,
  criteriumId: z.string().max(40).nullable(),
  antwoord: antwoordSchema.nullable(),
  tekst: regelTekst,
});

/** A recorded op- of afschaling, or a voorstel by who lacks authority. Append-only. */
export const fasebesluitSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  besprekingId: idSchema,
  soort: z.enum(['besluit', 'voorstel']),
  van: faseSchema.nullable(),
  naar: faseSchema,
  /** Id of the overgang in the kader; null when it knows none, and on what was recorded before version 2 of the store. */
  overgang: z.string().max(60).nullable(),
  datum: datumSchema,
  kaderId: z.string(),
  kaderVersie: z.string(),
  uitkomst: requiredTekst,
  antwoorden: z.array(criteriumAntwoordSchema),
  beslisserNaam: requiredTekst,
  beslisserRol: requiredTekst,
  grond: regelTekst,
  geraadpleegd: z.array(regelTekst).max(200),
  /** Per participant, where the kader asks that everybody agrees. */
  akkoord: z.array(akkoordSchema).max(200),
  visies: z.array(visieThenSchema),
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
