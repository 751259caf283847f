import { z } from 'zod';
import { datumSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { regelTekst, requiredTekst } from '../../domain/basis/tekst.ts';
import { conceptrondeSchema } from '../../domain/verslag/conceptronde.ts';
import { reactieSchema, reactieUitkomstSchema } from '../../domain/verslag/reactie.ts';
import { request } from '../request.ts';

const ofBespreking = z.strictObject({ besprekingId: idSchema });

export const reactieContract = {
  /** revisie: of the round the screen knows, 0 for none. A round that runs gets another last day. */
  'conceptronde.start': request(
    ofBespreking.extend({ reactieTot: datumSchema, revisie: z.int().min(0) }),
    conceptrondeSchema,
  ),
  /** Rounds whose last day has come, or with a reaction nobody answered; no content. */
  'conceptronde.due': request(
    z.strictObject({}),
    z.array(
      z.strictObject({
        besprekingId: idSchema,
        casusId: idSchema,
        casusnummer: z.string(),
        aanduiding: z.string(),
        reactieTot: datumSchema,
        open: z.int(),
      }),
    ),
  ),
  'reactie.list': request(
    ofBespreking,
    z.strictObject({
      ronde: conceptrondeSchema.nullable(),
      /** The last day of a round that starts today. */
      proposedTot: datumSchema,
      reacties: z.array(reactieSchema),
    }),
  ),
  'reactie.record': request(
    reactieSchema.pick({ besprekingId: true, van: true, regel: true, tekst: true, ontvangenOp: true }),
    reactieSchema,
  ),
  'reactie.answer': request(
    z.strictObject({
      id: idSchema,
      revisie: z.int(),
      uitkomst: reactieUitkomstSchema.exclude(['open']),
      waarom: regelTekst,
      /** How the line it is about reads from now on; null leaves the line as it is. */
      line: z.strictObject({ revisie: z.int(), tekst: requiredTekst }).nullable(),
    }),
    reactieSchema,
  ),
};
