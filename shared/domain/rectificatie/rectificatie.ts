import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import { onderdelenSchema } from '../delen/onderdeel.ts';

/** rectificatie: what is corrected; verklaring: what the betrokkene wants to add (AVG art. 16). */
export const rectificatieSoortSchema = z.enum(['rectificatie', 'verklaring']);
export type RectificatieSoort = z.infer<typeof rectificatieSoortSchema>;

export const rectificatieSoortNaam: Record<RectificatieSoort, string> = {
  rectificatie: 'Rectificatie',
  verklaring: 'Verklaring van de betrokkene',
};

/** A note that travels with every later paper of the casus; what is vastgesteld stays as it is. Append-only. */
export const rectificatieSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  verzoekId: idSchema.nullable(),
  soort: rectificatieSoortSchema,
  /** What it is about, as typed: 'verslag van 12 november, regel 4'. */
  bij: requiredTekst.max(200),
  /** The same by reference, so that it goes along to who has just that; none: it can be about the whole casus. */
  onderdelen: onderdelenSchema,
  tekst: requiredTekst,
  /** From whom it comes. */
  van: requiredTekst.max(120),
  /** Name of the user who recorded it. */
  door: regelTekst,
  createdAt: momentSchema,
});
export type Rectificatie = z.infer<typeof rectificatieSchema>;

/** Somebody who received a file and has to hear of the rectificatie (AVG art. 19). */
export const ontvangerSchema = z.strictObject({
  naam: z.string(),
  /** Names of the files they received, the oldest first. */
  bestanden: z.array(z.string()),
  /** null until a message was sent. */
  bericht: z.strictObject({ gestuurdAt: momentSchema, door: z.string() }).nullable(),
});
export type Ontvanger = z.infer<typeof ontvangerSchema>;
