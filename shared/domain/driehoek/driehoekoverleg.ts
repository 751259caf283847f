import { z } from 'zod';
import { datumSchema, tijdSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst } from '../basis/tekst.ts';

/** A meeting of the driehoek; it can be about several casussen, in this order. */
export const driehoekoverlegSchema = z.strictObject({
  id: idSchema,
  datum: datumSchema,
  aanvang: tijdSchema,
  plaats: regelTekst.max(120),
  revisie: z.int(),
});
export type Driehoekoverleg = z.infer<typeof driehoekoverlegSchema>;
