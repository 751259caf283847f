import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';

/** formeel: the besluit of the burgemeester on paper, with its number and date. */
const driehoekbesluitSoortSchema = z.enum(['besluit', 'afspraak', 'formeel']);

/** What the driehoek decides, typed while they talk. */
export const driehoekbesluitSchema = z.strictObject({
  id: idSchema,
  driehoeknotitieId: idSchema,
  driehoekoverlegId: idSchema.nullable(),
  nummer: z.int().min(1),
  soort: driehoekbesluitSoortSchema,
  wat: requiredTekst,
  wie: regelTekst.max(120),
  /** Of a formal besluit the day it was taken, else the day by which it is done. */
  datum: datumSchema.nullable(),
  formeelNummer: regelTekst.max(60),
  vervallen: z.boolean(),
  /** Why it was struck. */
  reden: regelTekst,
  door: requiredTekst,
  createdAt: momentSchema,
  revisie: z.int(),
});
export type Driehoekbesluit = z.infer<typeof driehoekbesluitSchema>;
