import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import { faseSchema } from './fase.ts';
import { regimeSchema } from './regime.ts';

/** The three questions a new casus asks; the rest comes from the gemeente's defaults. */
export const newCasusSchema = z.strictObject({
  aanduiding: requiredTekst.max(60),
  doel: requiredTekst,
  /** Empty in a consult, which names nobody; otherwise at least one. */
  overWie: z.array(requiredTekst.max(120)).max(20),
  /** A consult instead of the regime of the gemeente. */
  consult: z.boolean().optional(),
});

export const casusSchema = z.strictObject({
  id: idSchema,
  nummer: z.string(),
  aanduiding: requiredTekst.max(60),
  doel: requiredTekst,
  regime: regimeSchema,
  grondslag: regelTekst,
  /** Who together decide on the processing (AVG art. 26), by name. */
  verwerkingsverantwoordelijken: z.array(requiredTekst.max(160)).max(30),
  convenant: regelTekst,
  kaderId: z.string().max(60),
  kaderVersie: z.string().max(20),
  fase: faseSchema.nullable(),
  /** Then the AOV'er may open it too. */
  gedeeldOpenbareOrde: z.boolean(),
  afgeslotenOp: datumSchema.nullable(),
  createdAt: momentSchema,
  revisie: z.int(),
});
export type Casus = z.infer<typeof casusSchema>;
