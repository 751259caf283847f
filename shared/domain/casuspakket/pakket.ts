import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';

/** A casuspakket that was made here (uit) or taken in (in). */
export const pakketSchema = z.strictObject({
  id: idSchema,
  richting: z.enum(['uit', 'in']),
  colleagueId: idSchema,
  casusId: idSchema,
  volgnummer: z.int().min(1),
  hash: z.string(),
  /** The moment whose state it holds. */
  standAt: momentSchema,
  door: z.string(),
  createdAt: momentSchema,
});
export type Pakket = z.infer<typeof pakketSchema>;
