import { z } from 'zod';
import { momentSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { keySchema } from '../schema/basis.ts';
import { kaderSchema, versieSchema } from '../schema.ts';

export const kaderVersionSchema = z.strictObject({ id: keySchema, versie: versieSchema });
export type KaderVersion = z.infer<typeof kaderVersionSchema>;

/** A local version being made: at every moment a valid kader, weighed with by nobody until it is published. */
export const kaderConceptSchema = z.strictObject({
  id: idSchema,
  revisie: z.int().min(1),
  /** What it was made from; may be unknown here when it came by file. */
  basis: kaderVersionSchema,
  uitBestand: z.boolean(),
  /** Its versie is the proposed number. */
  kader: kaderSchema,
  createdAt: momentSchema,
  updatedAt: momentSchema,
});
export type KaderConcept = z.infer<typeof kaderConceptSchema>;
