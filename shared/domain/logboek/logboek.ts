import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';

export const logboekActieSchema = z.enum([
  'ontgrendeld',
  'vergrendeld',
  'aangemaakt',
  'gewijzigd',
  'ingezien',
  'vervallen',
  'fasebesluit',
  'vastgesteld',
  'correctie',
  'export',
  'geweigerd',
]);
export type LogboekActie = z.infer<typeof logboekActieSchema>;

/** One line of the hash-chained logboek: who, what, when, on which object; never content. */
export const logboekRegelSchema = z.strictObject({
  nummer: z.int().min(1),
  moment: momentSchema,
  gebruiker: z.string(),
  actie: logboekActieSchema,
  object: z.string(),
  objectId: z.string(),
  detail: z.string(),
  vorigeHash: z.string(),
  hash: z.string(),
});
export type LogboekRegel = z.infer<typeof logboekRegelSchema>;
