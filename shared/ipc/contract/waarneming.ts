import { z } from 'zod';
import { momentSchema } from '../../domain/basis/datum.ts';
import { request } from '../request.ts';

const nothing = z.strictObject({});

export const waarnemingStandSchema = z.strictObject({
  /** A copy of a colleague's gegevens lies on this machine. */
  there: z.boolean(),
  /** The lock page opens that one, or it is open. */
  chosen: z.boolean(),
  /** One's own gegevens are on this machine too. */
  hasOwn: z.boolean(),
  /** When the copy was made; null when that cannot be read. */
  madeAt: momentSchema.nullable(),
  /** Known only while it is open. */
  gemeente: z.string().nullable(),
  /** The copy that was made to be brought back, and whether it is still where it was put. */
  afgerond: z
    .strictObject({ at: momentSchema, folder: z.string(), name: z.string(), found: z.boolean() })
    .nullable(),
});
export type WaarnemingStand = z.infer<typeof waarnemingStandSchema>;

export const waarnemingContract = {
  'waarneming.stand': request(nothing, waarnemingStandSchema),
  /** Copies the chosen reservekopie beside one's own gegevens and opens that copy. */
  'waarneming.begin': request(
    z.strictObject({ slotId: z.uuid(), wachtzin: z.string().min(1).max(1_000) }),
    nothing,
  ),
  /** Which of the two the lock page opens. */
  'waarneming.choose': request(z.strictObject({ which: z.enum(['own', 'waarneming']) }), nothing),
  /** Asks for a folder, makes a checked copy there to bring back, and locks; null when cancelled. */
  'waarneming.afronden': request(nothing, z.strictObject({ folder: z.string().nullable() })),
  /** Takes the copy off this machine; refused before it was brought back. */
  'waarneming.remove': request(nothing, nothing),
};
