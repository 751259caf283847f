import { z } from 'zod';
import { regelTekst } from '../../domain/basis/tekst.ts';
import { deelBronSchema } from '../../domain/delen/deel-bron.ts';
import { deelrechtSchema } from '../../domain/delen/deel-grond.ts';
import { deelkeuzeSchema, ontvangerKeySchema } from '../../domain/delen/deelkeuze.ts';
import { request } from '../request.ts';

/** Who may have which line, as far as people decide it. */
export const delenContract = {
  /** One thing given to these recipients or withheld by hand; keuze null: as the rules say again. Answers what now holds. */
  'verslag.choose': request(
    deelkeuzeSchema.pick({ besprekingId: true, bronId: true, nood: true }).extend({
      bron: deelBronSchema,
      ontvangers: z.array(ontvangerKeySchema).min(1).max(200),
      keuze: deelkeuzeSchema.shape.keuze.nullable(),
      reden: regelTekst,
    }),
    z.array(z.strictObject({ ontvanger: ontvangerKeySchema, recht: deelrechtSchema })),
  ),
};
