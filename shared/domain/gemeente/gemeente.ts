import { z } from 'zod';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import { regimeSchema } from '../casus/regime.ts';

/** What the gemeente sets once; every new casus starts from it. */
export const gemeenteSchema = z.strictObject({
  naam: requiredTekst,
  kaderId: z.string().min(1).max(60),
  kaderVersie: z.string().min(1).max(20),
  /** A consult is chosen per casus. */
  regime: regimeSchema.exclude(['consult']),
  grondslag: regelTekst,
  convenant: regelTekst,
  reservekopieMap: z.string().max(1_000).nullable(),
  lockAfterMinutes: z.int().min(1).max(120),
});
export type Gemeente = z.infer<typeof gemeenteSchema>;
