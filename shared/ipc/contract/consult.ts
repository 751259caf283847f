import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { consultSchema } from '../../domain/consult/consult.ts';
import { request } from '../request.ts';

export const consultContract = {
  /** Those of one casus, or with null those without a casus; newest first, replaced ones included. */
  'consult.list': request(z.strictObject({ casusId: idSchema.nullable() }), z.array(consultSchema)),
  /** Who asked is the user that is logged in. */
  'consult.record': request(consultSchema.omit({ id: true, door: true, createdAt: true }), consultSchema),
};
