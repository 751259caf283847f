import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';

/** One line of the list of who may open a casus. */
export const casusToegangSchema = z.strictObject({
  casusId: idSchema,
  gebruikerId: idSchema,
  sinds: momentSchema,
  /** Name of who gave it. */
  door: z.string(),
  /** Why somebody stands in for a colleague; '' for who was put on the list. */
  reden: z.string(),
});
export type CasusToegang = z.infer<typeof casusToegangSchema>;
