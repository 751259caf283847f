import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regimeSchema } from '../casus/regime.ts';
import { archiefnominatieSchema } from './afsluiting.ts';
import { verlengingSchema } from './verlenging.ts';

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
  verlengingen: z.array(verlengingSchema.pick({ tot: true, createdAt: true })),
  laatsteOverleg: datumSchema.nullable(),
});
export type KeptRow = z.infer<typeof keptRowSchema>;
