import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { publicKeysSchema } from './public-keys.ts';

export const pakketVersie = 1;

/**
 * What the sender signs: the version, who it is from and for whom, which casus, its number and what is in it. So
 * it cannot be passed on as meant for another, nor an old one be sent again as new.
 */
export const pakketKopSchema = z.strictObject({
  formaat: z.literal('casuspakket'),
  versie: z.literal(pakketVersie),
  van: publicKeysSchema,
  aan: publicKeysSchema,
  casusId: idSchema,
  /** Counts up per casus and recipient. */
  volgnummer: z.int().min(1),
  /** The moment whose state it holds. */
  standAt: momentSchema,
  /** SHA-256 of the content, hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type PakketKop = z.infer<typeof pakketKopSchema>;

/** Only the version, to name a newer one before anything else of it is read. */
export const pakketVersieSchema = z.object({
  kop: z.object({ formaat: z.literal('casuspakket'), versie: z.int().min(1) }),
});
