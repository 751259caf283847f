import { z } from 'zod';
import { criteriumIdSchema, faseNummerSchema, keySchema } from '../schema/basis.ts';

/**
 * A text of a kader that a gemeente may put in its own words, found by id. A closed set: what is not here
 * changes by file only.
 */
export const textPlaceSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('kader'), field: z.enum(['naam']) }),
  z.strictObject({ of: z.literal('namen'), field: z.enum(['fase', 'overleg', 'criteria']) }),
  z.strictObject({
    of: z.literal('fase'),
    fase: faseNummerSchema,
    field: z.enum(['naam', 'kern', 'uitgangssituatie', 'overleg']),
  }),
  z.strictObject({
    of: z.literal('regie'),
    fase: faseNummerSchema,
    regie: keySchema,
    field: z.enum(['naam', 'tekst']),
  }),
  z.strictObject({
    of: z.literal('criterium'),
    criterium: criteriumIdSchema,
    field: z.enum(['tekst', 'vraag']),
  }),
  z.strictObject({ of: z.literal('overgang'), overgang: keySchema, field: z.enum(['kop']) }),
  z.strictObject({
    of: z.literal('regel'),
    overgang: keySchema,
    regel: keySchema,
    field: z.enum(['tekst']),
  }),
  /** A step beforehand or a formal step. */
  z.strictObject({ of: z.literal('stap'), stap: criteriumIdSchema, field: z.enum(['tekst']) }),
  /** index: which line of overgang.consult, from 0; that list keeps its length in the app. */
  z.strictObject({
    of: z.literal('consult'),
    overgang: keySchema,
    index: z.int().min(0).max(200),
    field: z.enum(['tekst']),
  }),
  z.strictObject({ of: z.literal('rol'), rol: keySchema, field: z.enum(['naam']) }),
  z.strictObject({ of: z.literal('opschalingsoverleg'), field: z.enum(['naam', 'doel']) }),
  z.strictObject({
    of: z.literal('niveau'),
    niveau: z.int().min(1).max(99),
    field: z.enum(['naam', 'tekst']),
  }),
]);
export type TextPlace = z.infer<typeof textPlaceSchema>;
