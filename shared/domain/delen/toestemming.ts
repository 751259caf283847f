import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import { klasseIdSchema } from '../informatie/klasse.ts';

/**
 * A betrokkene who lets one organisatie share with others (BW 7:457, Jeugdwet 7.3.11, AVG art. 7): never the default,
 * since who depends on help cannot always say no.
 */
export const toestemmingSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  betrokkeneId: idSchema,
  /** Who may share. */
  organisatieId: idSchema,
  /** With which organisaties; none named: with everybody at the table. */
  ontvangers: z.array(idSchema).max(60),
  /** For which klassen; none named: for all of them. */
  klassen: z.array(klasseIdSchema).max(40),
  /** What it is about, as the betrokkene was told. */
  tekst: requiredTekst,
  gegevenOp: datumSchema,
  ingetrokkenOp: datumSchema.nullable(),
  door: regelTekst,
  createdAt: momentSchema,
  revisie: z.int(),
});
export type Toestemming = z.infer<typeof toestemmingSchema>;
