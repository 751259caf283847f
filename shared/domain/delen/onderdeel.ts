import { z } from 'zod';
import { idSchema } from '../basis/id.ts';
import { deelBronSchema } from './deel-bron.ts';

/** What a correctie or rectificatie is about: one thing on the paper of a bespreking. */
export const onderdeelSchema = z.strictObject({
  besprekingId: idSchema,
  bron: deelBronSchema.exclude(['correctie', 'rectificatie']),
  bronId: z.string().min(1).max(200),
});
export type Onderdeel = z.infer<typeof onderdeelSchema>;

/** None: it can be about anything. */
export const onderdelenSchema = z.array(onderdeelSchema).max(20);
