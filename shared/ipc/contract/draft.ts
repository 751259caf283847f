import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { request } from '../request.ts';

const form = z.strictObject({
  /** Which form, of which record: 'consult 4d5e... nieuw'. */
  naam: z
    .string()
    .regex(/^[a-zA-Z0-9 ._-]+$/)
    .max(160),
  casusId: idSchema.nullable(),
});

/** Forms that are only recorded when they are sent: what was typed outlives a lock. Each user has their own. */
export const draftContract = {
  'draft.get': request(form, z.strictObject({ inhoud: z.string().nullable() })),
  /** inhoud: the form as JSON; null takes it away. */
  'draft.save': request(form.extend({ inhoud: z.string().max(50_000).nullable() }), z.strictObject({})),
};
