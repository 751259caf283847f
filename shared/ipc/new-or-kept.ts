import { z } from 'zod';
import { idSchema } from '../domain/basis/id.ts';

/**
 * What a save takes: a record that is new (no id and no revisie yet), or one that is kept, whole, with the
 * revisie the screen was made from (R18).
 */
export function newOrKept<S extends z.ZodRawShape & { id: z.ZodType; revisie: z.ZodType }>(
  schema: z.ZodObject<S, z.core.$strict>,
) {
  const { id: _id, revisie: _revisie, ...rest } = schema.shape;
  return z.union([z.strictObject({ ...rest, id: z.null() }), schema]);
}

/** Which record, in the revisie that was on screen. */
export const keptRecord = z.strictObject({ id: idSchema, revisie: z.int() });
