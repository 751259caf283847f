import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { requiredTekst } from '../basis/tekst.ts';
import { onderdelenSchema } from '../delen/onderdeel.ts';

export const verslagSoortSchema = z.enum(['verslag', 'afsprakenlijst']);
export type VerslagSoort = z.infer<typeof verslagSoortSchema>;

/** A vastgesteld document: its model as it was, never changed afterwards (append-only). */
export const vastgesteldSchema = z.strictObject({
  id: idSchema,
  besprekingId: idSchema,
  soort: verslagSoortSchema,
  versie: z.int().min(1),
  hash: z.string(),
  vastgesteldAt: momentSchema,
  vastgesteldDoor: requiredTekst,
});
export type Vastgesteld = z.infer<typeof vastgesteldSchema>;

/** A named correction to a vastgesteld verslag: a note beside it, the verslag stays as it is. */
export const correctieSchema = z.strictObject({
  id: idSchema,
  besprekingId: idSchema,
  nummer: z.int().min(1),
  tekst: requiredTekst,
  door: requiredTekst,
  /** What it is about, on the paper of this bespreking. */
  onderdelen: onderdelenSchema,
  createdAt: momentSchema,
});
export type Correctie = z.infer<typeof correctieSchema>;
