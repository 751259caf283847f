import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';

export const aanwezigeStatusSchema = z.enum(['uitgenodigd', 'aanwezig', 'afwezig', 'vertrokken']);
export type AanwezigeStatus = z.infer<typeof aanwezigeStatusSchema>;

/** A stay in the room; tot is null while it lasts. */
export const periodeSchema = z.strictObject({ van: momentSchema, tot: momentSchema.nullable() });
export type Periode = z.infer<typeof periodeSchema>;

/** Attendance of a deelnemer or of a betrokkene/naaste at one bespreking. */
export const aanwezigeSchema = z.strictObject({
  id: idSchema,
  besprekingId: idSchema,
  deelnemerId: idSchema.nullable(),
  betrokkeneId: idSchema.nullable(),
  status: aanwezigeStatusSchema,
  perioden: z.array(periodeSchema),
});
export type Aanwezige = z.infer<typeof aanwezigeSchema>;

/** Was this person in the room at the moment? Both ends count. */
export function wasPresent(aanwezige: Pick<Aanwezige, 'perioden'>, moment: string): boolean {
  return aanwezige.perioden.some((p) => p.van <= moment && (p.tot === null || moment <= p.tot));
}
