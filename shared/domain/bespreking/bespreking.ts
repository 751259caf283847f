import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst } from '../basis/tekst.ts';
import { stapSchema } from './stap.ts';

export const besprekingStatusSchema = z.enum(['voorbereiding', 'lopend', 'afgerond']);

/** One casus in one overleg. */
export const besprekingSchema = z.strictObject({
  id: idSchema,
  overlegId: idSchema,
  casusId: idSchema,
  volgnummer: z.int().min(1),
  status: besprekingStatusSchema,
  stap: stapSchema,
  vraag: regelTekst,
  volgendOverleg: datumSchema.nullable(),
  informeert: regelTekst,
  startedAt: momentSchema.nullable(),
  closedAt: momentSchema.nullable(),
  /** The version it is weighed under; it stays when the casus goes on to a newer one. */
  kaderId: z.string(),
  kaderVersie: z.string(),
});
export type Bespreking = z.infer<typeof besprekingSchema>;
