import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import { uitzonderingSchema } from './uitzondering.ts';

const told = z.strictObject({
  uitkomst: z.literal('geinformeerd'),
  /** The day on which the betrokkene was told. */
  datum: datumSchema,
  /** Who told it, as typed. */
  door: requiredTekst.max(120),
  hoe: requiredTekst.max(200),
});

const postponed = z.strictObject({
  uitkomst: z.literal('uitgesteld'),
  reden: requiredTekst,
  /** The day to look at it again. */
  herzieningOp: datumSchema,
});

const notTold = z.strictObject({
  uitkomst: z.literal('niet'),
  grond: uitzonderingSchema,
  reden: requiredTekst,
});

/** The three answers the law knows (AVG art. 13 and 14; exceptions art. 14 lid 5 and 23). */
export const informeringAntwoordSchema = z.discriminatedUnion('uitkomst', [told, postponed, notTold]);
export type InformeringAntwoord = z.infer<typeof informeringAntwoordSchema>;

/** One answer as it was recorded; append-only, the newest counts. */
export const informeringSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  /** null: for the casus as a whole. */
  betrokkeneId: idSchema.nullable(),
  antwoord: informeringAntwoordSchema,
  /** Name of the user who recorded it. */
  vastgelegdDoor: regelTekst,
  createdAt: momentSchema,
});
export type Informering = z.infer<typeof informeringSchema>;
