import { z } from 'zod';

/** Extras when sending, off until the gemeente has tried them with its own mail and its partners. */
export const verzendenSchema = z.strictObject({
  /** A draft mail beside each file, to open in the own mail program. */
  eml: z.boolean(),
  /** Each file in a zip with a password of its own (AES-256). */
  zip: z.boolean(),
});
export type Verzenden = z.infer<typeof verzendenSchema>;

export const noExtras: Verzenden = { eml: false, zip: false };
