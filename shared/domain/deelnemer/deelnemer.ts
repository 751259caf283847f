import { z } from 'zod';
import { idSchema } from '../basis/id.ts';
import { requiredTekst } from '../basis/tekst.ts';

/** A contact who takes part in one casus, with the roles held there. */
export const deelnemerSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  contactId: idSchema,
  rollen: z.array(requiredTekst.max(80)).max(10),
  revisie: z.int(),
});
export type Deelnemer = z.infer<typeof deelnemerSchema>;
