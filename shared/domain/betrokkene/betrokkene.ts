import { z } from 'zod';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';

export const betrokkeneSoortSchema = z.enum(['betrokkene', 'naaste', 'vertegenwoordiger']);
export type BetrokkeneSoort = z.infer<typeof betrokkeneSoortSchema>;

/** Somebody the casus is about or who stands near; there is no BSN field (UAVG art. 46). */
export const betrokkeneSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  naam: requiredTekst.max(120),
  soort: betrokkeneSoortSchema,
  relatie: regelTekst.max(120),
  geboortejaar: z.int().min(1900).max(2100).nullable(),
  revisie: z.int(),
});
export type Betrokkene = z.infer<typeof betrokkeneSchema>;
