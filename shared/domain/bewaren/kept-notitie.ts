import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';

/** What of a driehoeknotitie of no casus its bewaartermijn depends on, with what a list shows of it. */
export const keptNotitieSchema = z.strictObject({
  id: idSchema,
  nummer: z.string(),
  aanduiding: z.string(),
  createdAt: momentSchema,
  /** The last thing typed, laid down, decided or handed out. */
  changedAt: momentSchema,
});
export type KeptNotitie = z.infer<typeof keptNotitieSchema>;
