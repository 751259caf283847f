import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { ontvangerSchema, rectificatieSchema } from '../../domain/rectificatie/rectificatie.ts';
import { request } from '../request.ts';

export const rectificatieContract = {
  'rectificatie.list': request(
    z.strictObject({ casusId: idSchema }),
    z.array(z.strictObject({ rectificatie: rectificatieSchema, ontvangers: z.array(ontvangerSchema) })),
  ),
  'rectificatie.record': request(
    rectificatieSchema.omit({ id: true, door: true, createdAt: true }),
    rectificatieSchema,
  ),
  /** This recipient was told. */
  'rectificatie.markSent': request(
    z.strictObject({ id: idSchema, ontvanger: z.string().min(1).max(200) }),
    z.strictObject({}),
  ),
};
