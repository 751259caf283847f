import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import {
  changedRecordSchema,
  revisieTabelSchema,
  veldSchema,
  versieSchema,
} from '../../domain/revisie/revisie.ts';
import { request } from '../request.ts';

/** Earlier versions of what was typed, and putting one back (R19). */
export const revisieContract = {
  'revisie.changed': request(z.strictObject({ besprekingId: idSchema }), z.array(changedRecordSchema)),
  /** vast: what it stood in is vastgesteld, so it does not come back. */
  'revisie.list': request(
    z.strictObject({ tabel: revisieTabelSchema, id: idSchema }),
    z.strictObject({
      revisie: z.int(),
      nu: z.array(veldSchema),
      versies: z.array(versieSchema.extend({ vast: z.boolean() })),
    }),
  ),
  /** nummer: of the version; revisie: of the record as it was on screen. */
  'revisie.restore': request(
    z.strictObject({ tabel: revisieTabelSchema, id: idSchema, nummer: z.int().min(1), revisie: z.int() }),
    z.strictObject({}),
  ),
};
