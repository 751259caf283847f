import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';

/** What the Archiefwet asks to be said of a closed casus: destroy at its term, or keep for good. */
export const archiefnominatieSchema = z.enum(['vernietigen', 'blijvend-bewaren']);
export type Archiefnominatie = z.infer<typeof archiefnominatieSchema>;

export const archiefnominatieNaam: Record<Archiefnominatie, string> = {
  vernietigen: 'Vernietigen na de bewaartermijn',
  'blijvend-bewaren': 'Blijvend bewaren',
};

/** A casus was closed, or opened again; the last one holds. */
export const afsluitingSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  soort: z.enum(['afgesloten', 'heropend']),
  datum: datumSchema,
  /** With what it ended; '' when it was opened again. */
  resultaat: regelTekst,
  /** '' when it was opened again. */
  archiefnominatie: z.union([archiefnominatieSchema, z.literal('')]),
  /** Why it was opened again; '' at closing. */
  reden: regelTekst,
  door: requiredTekst.max(120),
  createdAt: momentSchema,
});
export type Afsluiting = z.infer<typeof afsluitingSchema>;
