import { z } from 'zod';
import { datumSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { regelTekst, requiredTekst } from '../../domain/basis/tekst.ts';
import {
  doorzendingSchema,
  verzoekSchema,
  verzoekSoortSchema,
  verzoekStatusSchema,
} from '../../domain/verzoek/verzoek.ts';
import { weigeringsgrondSchema } from '../../domain/verzoek/weigeringsgrond.ts';
import { request } from '../request.ts';

/** revisie is the one the screen was made from. */
const ofVerzoek = z.strictObject({ id: idSchema, revisie: z.int() });

export const verzoekContract = {
  'verzoek.list': request(
    z.strictObject({ casusId: idSchema }),
    z.strictObject({ gemeente: z.string(), verzoeken: z.array(verzoekSchema) }),
  ),
  'verzoek.record': request(
    verzoekSchema.pick({
      casusId: true,
      betrokkeneId: true,
      soort: true,
      ontvangenOp: true,
      toelichting: true,
    }),
    verzoekSchema,
  ),
  'verzoek.extend': request(ofVerzoek.extend({ reden: requiredTekst }), verzoekSchema),
  'verzoek.decide': request(
    ofVerzoek.extend({
      status: verzoekStatusSchema.exclude(['open']),
      grond: weigeringsgrondSchema.nullable(),
      antwoord: regelTekst,
      beslistDoor: requiredTekst.max(120),
    }),
    verzoekSchema,
  ),
  'verzoek.forward': request(ofVerzoek.extend({ doorzending: doorzendingSchema }), verzoekSchema),
  /** Open ones whose last day is near or has passed. */
  'verzoek.due': request(
    z.strictObject({}),
    z.array(
      z.strictObject({
        id: idSchema,
        casusId: idSchema,
        casusnummer: z.string(),
        aanduiding: z.string(),
        soort: verzoekSoortSchema,
        einde: datumSchema,
      }),
    ),
  ),
};
