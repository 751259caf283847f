import { z } from 'zod';
import { datumSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { regelTekst } from '../../domain/basis/tekst.ts';
import { deelBronSchema } from '../../domain/delen/deel-bron.ts';
import { deelrechtSchema } from '../../domain/delen/deel-grond.ts';
import { deelkeuzeSchema, ontvangerKeySchema } from '../../domain/delen/deelkeuze.ts';
import { delenWijzerSchema } from '../../domain/delen/delen-wijzer.ts';
import { delingTotSchema } from '../../domain/delen/deling-tot.ts';
import { delingSchema } from '../../domain/delen/deling.ts';
import { toestemmingSchema } from '../../domain/delen/toestemming.ts';
import { request } from '../request.ts';

/** revisie 0: the gemeente set nothing yet, and this is the proposal of the program. */
const wijzerNow = z.strictObject({ regels: delenWijzerSchema, revisie: z.int().min(0) });

/** Who may have which line, as far as people decide it. */
export const delenContract = {
  /**
   * One thing given to these recipients or withheld by hand; keuze null: as the rules say again. gewoon, of a text that is
   * no line, is for iedereen alone, as is taking it back. Answers what now holds, for iedereen nothing.
   */
  'verslag.choose': request(
    deelkeuzeSchema.pick({ besprekingId: true, bronId: true, nood: true }).extend({
      bron: deelBronSchema,
      ontvangers: z.array(deelkeuzeSchema.shape.ontvanger).min(1).max(200),
      keuze: deelkeuzeSchema.shape.keuze.nullable(),
      reden: regelTekst,
    }),
    z.array(z.strictObject({ ontvanger: ontvangerKeySchema, recht: deelrechtSchema })),
  ),
  'delenwijzer.get': request(z.strictObject({}), wijzerNow.extend({ proposal: delenWijzerSchema })),
  'delenwijzer.save': request(wijzerNow, wijzerNow),
  /** What holds for one line; revisie 0: nothing was said of it before. */
  'deling.set': request(delingSchema.omit({ door: true, setAt: true }), delingSchema),
  'deling.due': request(z.strictObject({}), z.array(delingTotSchema)),
  'toestemming.list': request(z.strictObject({ casusId: idSchema }), z.array(toestemmingSchema)),
  'toestemming.record': request(
    toestemmingSchema.pick({
      casusId: true,
      betrokkeneId: true,
      organisatieId: true,
      ontvangers: true,
      klassen: true,
      tekst: true,
      gegevenOp: true,
    }),
    toestemmingSchema,
  ),
  'toestemming.withdraw': request(
    z.strictObject({ id: idSchema, ingetrokkenOp: datumSchema, revisie: z.int() }),
    toestemmingSchema,
  ),
};
