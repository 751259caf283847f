import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { requiredTekst } from '../../domain/basis/tekst.ts';
import { rolSchema } from '../../domain/gebruiker/rol.ts';
import { request } from '../request.ts';

/** One user beside the list of a casus. */
const toegangRowSchema = z.strictObject({
  gebruikerId: idSchema,
  naam: z.string(),
  functie: z.string(),
  rollen: z.array(rolSchema),
  allowed: z.boolean(),
  /** Why they stand in for a colleague; '' for who was put on the list. */
  reden: z.string(),
  /** Opens it as AOV'er because it is shared with openbare orde. */
  shared: z.boolean(),
});
export type ToegangRow = z.infer<typeof toegangRowSchema>;

/** A casus that the user cannot open: enough to ask a colleague, nothing of its content. */
const colleagueCasusSchema = z.strictObject({
  casusId: idSchema,
  nummer: z.string(),
  wie: z.array(z.string()),
});
export type ColleagueCasus = z.infer<typeof colleagueCasusSchema>;

export const casusToegangContract = {
  'casus.toegang': request(z.strictObject({ casusId: idSchema }), z.array(toegangRowSchema)),
  'casus.setToegang': request(
    z.strictObject({ casusId: idSchema, gebruikerId: idSchema, allowed: z.boolean() }),
    z.array(toegangRowSchema),
  ),
  'casus.ofColleagues': request(z.strictObject({}), z.array(colleagueCasusSchema)),
  /** A voorzitter who must stand in: puts herself on the list of a casus, with a reason that stands with the casus. */
  'casus.takeOver': request(
    z.strictObject({ colleagueCasusId: idSchema, reden: requiredTekst.max(300) }),
    z.strictObject({}),
  ),
};
