import { z } from 'zod';
import { idSchema } from '../basis/id.ts';
import { regelTekst } from '../basis/tekst.ts';

/** What a bespreking said of an afspraak of an earlier one. */
export const uitkomstSchema = z.strictObject({
  afspraakId: idSchema,
  uitkomst: z.enum(['gedaan', 'niet-gedaan', 'vervallen', 'doorgeschoven']),
  waarom: regelTekst,
});
export type Uitkomst = z.infer<typeof uitkomstSchema>;
