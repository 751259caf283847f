import { z } from 'zod';
import { datumSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { informeringSchema } from '../../domain/informering/informering.ts';
import { request } from '../request.ts';

export const informeringContract = {
  /** The user that is logged in records it. */
  'informering.record': request(
    informeringSchema.pick({ casusId: true, betrokkeneId: true, antwoord: true }),
    informeringSchema,
  ),
  /** Postponed informing whose review date has come. */
  'informering.due': request(
    z.strictObject({}),
    z.array(
      z.strictObject({
        casusId: idSchema,
        casusnummer: z.string(),
        aanduiding: z.string(),
        wie: z.string(),
        herzieningOp: datumSchema,
      }),
    ),
  ),
};
