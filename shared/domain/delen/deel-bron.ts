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
  'correctie',
  'rectificatie',
]);
export type DeelBron = z.infer<typeof deelBronSchema>;

/**
 * When something was entered or last changed in this bespreking; of a line (informatie) only when its words changed.
 * uitkomst, vraag and alarmbel are not given one by one, but who left before they were said does not get them.
 */
export const invoerMomentSchema = z.strictObject({
  bron: z.enum([
    ...deelBronSchema.exclude(['fasebesluit', 'correctie', 'rectificatie']).options,
    'uitkomst',
    'vraag',
    'alarmbel',
  ]),
  /**
   * The id of the record; of an antwoord its criteriumId, of a visie its organisatieId, of a criterium-visie
   * 'criteriumId organisatieId', of an uitkomst its afspraakId, of a vraag its besprekingId, of an alarmbel its name.
   */
  bronId: z.string().min(1).max(200),
  moment: momentSchema,
  /** Changed in a later bespreking: nobody heard it in this one. */
  later: z.literal(true).optional(),
});
export type InvoerMoment = z.infer<typeof invoerMomentSchema>;
