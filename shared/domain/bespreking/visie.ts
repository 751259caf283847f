import { z } from 'zod';
import { idSchema } from '../basis/id.ts';
import { regelTekst } from '../basis/tekst.ts';

/** A deviating view of one organisation; it stays visible beside what the others agreed. */
export const visieSchema = z.strictObject({
  organisatieId: idSchema,
  tekst: regelTekst,
});
export type Visie = z.infer<typeof visieSchema>;
