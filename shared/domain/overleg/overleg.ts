import { z } from 'zod';
import { datumSchema, tijdSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst } from '../basis/tekst.ts';

/** A meeting: one or more besprekingen, each of one casus. */
export const overlegSchema = z.strictObject({
  id: idSchema,
  datum: datumSchema,
  aanvang: tijdSchema,
  plaats: regelTekst.max(120),
  revisie: z.int().min(1),
});
export type Overleg = z.infer<typeof overlegSchema>;
