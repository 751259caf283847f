import { z } from 'zod';
import { beperkingSchema } from '../../domain/beperking/beperking.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { requiredTekst } from '../../domain/basis/tekst.ts';
import { request } from '../request.ts';

export const beperkingContract = {
  /** Newest first, lifted ones included. */
  'beperking.list': request(z.strictObject({ casusId: idSchema }), z.array(beperkingSchema)),
  'beperking.set': request(
    beperkingSchema.pick({ casusId: true, verzoekId: true, grond: true }),
    beperkingSchema,
  ),
  'beperking.lift': request(z.strictObject({ id: idSchema, reden: requiredTekst }), beperkingSchema),
};
