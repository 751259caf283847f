import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';

/** What of a bespreking is given or withheld one by one. */
export const deelBronSchema = z.enum([
  'informatie',
  'afspraak',
  'risico',
  'scenario',
  'antwoord',
  'visie',
  'criterium-visie',
  'fasebesluit',
]);
export type DeelBron = z.infer<typeof deelBronSchema>;

/** When something that is no line was entered, or last changed in this bespreking. bronId: as in invoerMoment. */
export const invoerMomentSchema = z.strictObject({
  bron: deelBronSchema.exclude(['informatie', 'fasebesluit']),
  /** The id of the record; of an antwoord its criteriumId, of a visie its organisatieId, of a criterium-visie 'criteriumId organisatieId'. */
  bronId: z.string().min(1).max(200),
  moment: momentSchema,
});
export type InvoerMoment = z.infer<typeof invoerMomentSchema>;
