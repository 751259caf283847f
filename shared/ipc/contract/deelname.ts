import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { deelnameSchema } from '../../domain/deelname/deelname.ts';
import { request } from '../request.ts';

/** One organisatie that has people in the casus; deelname null: not filled in yet. */
const deelnameRowSchema = z.strictObject({
  organisatieId: idSchema,
  naam: z.string(),
  deelname: deelnameSchema.nullable(),
});
export type DeelnameRow = z.infer<typeof deelnameRowSchema>;

export const deelnameContract = {
  'deelname.list': request(z.strictObject({ casusId: idSchema }), z.array(deelnameRowSchema)),
  /** revisie is the one on screen, 0 for a first one. */
  'deelname.save': request(deelnameSchema, deelnameSchema),
};
