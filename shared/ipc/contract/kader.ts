import { z } from 'zod';
import { datumSchema } from '../../domain/basis/datum.ts';
import { kaderSchema, versieSchema } from '../../kader/schema.ts';
import { request } from '../request.ts';

const kaderVersion = z.strictObject({ id: z.string().min(1).max(60), versie: versieSchema });

/** One version in the list; eigen: made by this gemeente, the others come with the program. */
export const kaderEntrySchema = kaderVersion.extend({
  naam: z.string(),
  eigen: z.boolean(),
  geldigVanaf: datumSchema.nullable(),
  /** When to look at it again; null for what comes with the program. */
  herzieningOp: datumSchema.nullable(),
});
export type KaderEntry = z.infer<typeof kaderEntrySchema>;

export const kaderContract = {
  'kader.list': request(z.strictObject({}), z.array(kaderEntrySchema)),
  /** null: this program and this store do not have that version. */
  'kader.get': request(kaderVersion, kaderSchema.nullable()),
};
