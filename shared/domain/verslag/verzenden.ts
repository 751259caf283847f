import { z } from 'zod';

/** How the gemeente sends. The extras are off until it has tried them with its own mail and its partners. */
export const verzendenSchema = z.strictObject({
  /** A draft mail beside each file, to open in the own mail program. */
  eml: z.boolean(),
  /** Each file in a zip with a password of its own (AES-256). */
  zip: z.boolean(),
  /**
   * How long reactions on a concept verslag are awaited. Five working days for corrections of fact is what
   * casusoverleggen use; no rule fixes it, nor was it asked at first.
   */
  reactieWerkdagen: z.int().min(1).max(60).default(5),
});
export type Verzenden = z.infer<typeof verzendenSchema>;

export const noExtras: Verzenden = { eml: false, zip: false, reactieWerkdagen: 5 };
