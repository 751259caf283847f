import { z } from 'zod';
import { momentSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { request } from '../request.ts';

const refused = z.strictObject({ outcome: z.literal('refused'), reden: z.string() });
const cancelled = z.strictObject({ outcome: z.literal('cancelled') });

/** What would come in, looked at before it does. */
const previewSchema = z.strictObject({
  outcome: z.literal('preview'),
  casusnummer: z.string(),
  aanduiding: z.string(),
  gemeente: z.string(),
  gemaaktAt: momentSchema,
  programma: z.string(),
  /** How many of what, in words, such as '3 overleggen'. */
  inhoud: z.array(z.string()),
  /** What is different here afterwards than in the file, in sentences. */
  letOp: z.array(z.string()),
});
export type CasusbestandPreview = z.infer<typeof previewSchema>;

export const casusbestandContract = {
  /** A closed casus as one folder for the archive: asks where, writes it, notes it. */
  'archief.make': request(
    z.strictObject({ casusId: idSchema }),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('made'), folder: z.string(), files: z.int() }),
      cancelled,
    ]),
  ),
  /** Asks which file and says what would come in; nothing is written. */
  'casusbestand.choose': request(
    z.strictObject({}),
    z.discriminatedUnion('outcome', [previewSchema, refused, cancelled]),
  ),
  /** Takes in the file that was looked at last, if it still is the same. */
  'casusbestand.takeIn': request(
    z.strictObject({}),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('taken'), casusId: idSchema }),
      refused,
    ]),
  ),
};
