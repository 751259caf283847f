import { z } from 'zod';
import { datumSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { requiredTekst } from '../../domain/basis/tekst.ts';
import { vernietigingSchema } from '../../domain/bewaren/vernietiging.ts';
import { contactSchema } from '../../domain/contact/contact.ts';
import { request } from '../request.ts';

const naam = requiredTekst.max(120);
const one = z.strictObject({ id: idSchema });
const secret = z.string().min(1).max(1_000);

export const vernietigingViewSchema = z.strictObject({
  vernietiging: vernietigingSchema,
  /** What stands in its way now, in words; empty when nothing does. */
  obstacles: z.array(z.string()),
  /** Before it is done: how many rows of which table there are. */
  rijen: z.record(z.string(), z.int()),
  /** Before it is done: people who are deelnemer nowhere else; none for who may not open the casus. */
  contacten: z.array(contactSchema),
  /** How many of them are not named, because the user may not open the casus. */
  closedContacten: z.int().min(0),
  /** Nobody else works with this store: the second accord comes from outside. */
  alone: z.boolean(),
  /** Who is logged in agreed already. */
  ownAkkoord: z.boolean(),
});
export type VernietigingView = z.infer<typeof vernietigingViewSchema>;

export const vernietigingContract = {
  /** The vernietigingslijst and the register of what was destroyed, newest first. */
  'vernietiging.list': request(z.strictObject({}), z.array(vernietigingSchema)),
  'vernietiging.get': request(one, vernietigingViewSchema),
  /** Puts a casus (its id) whose term has passed, or whose betrokkene was granted it, on the list; also by who may not open it. */
  'vernietiging.propose': request(one, vernietigingSchema),
  'vernietiging.agree': request(
    one.extend({
      akkoord: z.discriminatedUnion('wijze', [
        z.strictObject({ wijze: z.literal('zelf'), functie: naam }),
        z.strictObject({
          wijze: z.literal('buiten'),
          naam,
          functie: naam,
          datum: datumSchema,
          kenmerk: naam,
        }),
      ]),
    }),
    vernietigingViewSchema,
  ),
  'vernietiging.withdraw': request(one.extend({ reden: requiredTekst }), vernietigingSchema),
  /** Deletes every row of the casus, and these contacten, and renews the key of the store. Cannot be undone. */
  'vernietiging.execute': request(
    one.extend({ contactIds: z.array(idSchema).max(200), secret }),
    vernietigingSchema,
  ),
  /** Renews the key after a destruction that was broken off. */
  'vernietiging.finish': request(z.strictObject({ secret }), z.array(vernietigingSchema)),
  /** Asks where to, writes the file, notes it in the logboek; file null when cancelled. */
  'vernietiging.exportVerklaring': request(
    one.extend({ formaat: z.enum(['docx', 'pdf']) }),
    z.strictObject({ file: z.string().nullable() }),
  ),
  'vernietiging.exportLijst': request(
    z.strictObject({ formaat: z.enum(['docx', 'pdf']) }),
    z.strictObject({ file: z.string().nullable() }),
  ),
};
