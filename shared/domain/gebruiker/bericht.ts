import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';

export const berichtSoortSchema = z.enum([
  'wachtzin-hersteld',
  'gebruiker-toegevoegd',
  'gebruiker-weg',
  'sleutel-vernieuwd',
  'rol-gegeven',
]);
export type BerichtSoort = z.infer<typeof berichtSoortSchema>;

/** What every user reads once, at the next unlock: an act on who can get in, or may do more. Names only, no free text. */
export const berichtSchema = z.strictObject({
  id: idSchema,
  soort: berichtSoortSchema,
  /** Who did it. */
  door: z.string(),
  /** Whom it is about; '' for nobody in particular. */
  over: z.string(),
  createdAt: momentSchema,
});
export type Bericht = z.infer<typeof berichtSchema>;
