import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regimeSchema } from '../casus/regime.ts';
import { archiefnominatieSchema } from './afsluiting.ts';

/** What of a casus its bewaartermijn depends on, with the name by which a list shows it. */
export const keptRowSchema = z.strictObject({
  casusId: idSchema,
  casusnummer: z.string(),
  aanduiding: z.string(),
  regime: regimeSchema,
  createdAt: momentSchema,
  afgeslotenOp: datumSchema.nullable(),
  /** '' while it is open. */
  archiefnominatie: z.union([archiefnominatieSchema, z.literal('')]),
  /** The furthest extension. */
  verlengdTot: datumSchema.nullable(),
  /** How often it was extended. */
  verlengd: z.int(),
  laatsteOverleg: datumSchema.nullable(),
});
export type KeptRow = z.infer<typeof keptRowSchema>;
