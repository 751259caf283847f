import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { driehoekbesluitSchema } from '../../domain/driehoek/driehoekbesluit.ts';
import { driehoekoverlegSchema } from '../../domain/driehoek/driehoekoverleg.ts';
import { keptRecord, newOrKept } from '../new-or-kept.ts';
import { request } from '../request.ts';
import { notitieRowSchema } from './driehoek.ts';

const overlegView = z.strictObject({
  overleg: driehoekoverlegSchema,
  /** In the order of the agenda; those about a casus that is not open to the user are not in it. */
  notities: z.array(notitieRowSchema),
  /** How many stand on it that the user may not see. */
  hidden: z.int(),
  besluiten: z.array(driehoekbesluitSchema),
});

/** A meeting of the driehoek about several casussen. */
export const driehoekoverlegContract = {
  /** Newest first. */
  'driehoekoverleg.list': request(
    z.strictObject({}),
    z.array(driehoekoverlegSchema.extend({ notities: z.int() })),
  ),
  'driehoekoverleg.get': request(z.strictObject({ id: idSchema }), overlegView),
  /** Only one in which nothing was decided; the notities stay. */
  'driehoekoverleg.discard': request(keptRecord, z.strictObject({})),
  /** id null: a new one. notitieIds is the agenda in its order; what the user may not see stays on it, behind these. */
  'driehoekoverleg.save': request(
    z.strictObject({ overleg: newOrKept(driehoekoverlegSchema), notitieIds: z.array(idSchema).max(30) }),
    overlegView,
  ),
};
