import { z } from 'zod';

/** What a paper may say of the whole, beside the parts its reader may have. */
export const reachSchema = z.strictObject({
  /** That a part is empty: to one who may not have all of it, that would be untrue. */
  empty: z.boolean(),
  /** In which fase the casus is or stays, and who has the regie. */
  fase: z.boolean(),
  /** What was agreed at the close: who informs the betrokkene. */
  close: z.boolean(),
  /** What the answers add up to. */
  afweging: z.boolean(),
});
export type Reach = z.infer<typeof reachSchema>;

export const wholeReach: Reach = { empty: true, fase: true, close: true, afweging: true };
