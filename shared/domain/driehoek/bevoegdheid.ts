import { z } from 'zod';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import list from './bevoegdheden.json' with { type: 'json' };

export const bevoegdheidIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .max(40);

export const optieLijnSchema = z.enum(['burgemeester', 'om', 'politie', 'zorg']);
export type OptieLijn = z.infer<typeof optieLijnSchema>;

/** A question that is answered ja or nee; with the other answer the bevoegdheid falls away, for the reason `anders`. */
export const voorwaardeSchema = z.strictObject({
  id: bevoegdheidIdSchema,
  vraag: requiredTekst.max(300),
  nodig: z.enum(['ja', 'nee']),
  anders: requiredTekst.max(300),
});
export type Voorwaarde = z.infer<typeof voorwaardeSchema>;

/** A power on one of the lines, as the gemeente checked it: what it is, its article, and what it asks. */
const bevoegdheidSchema = z.strictObject({
  id: bevoegdheidIdSchema,
  lijn: optieLijnSchema,
  naam: requiredTekst.max(160),
  artikel: requiredTekst.max(200),
  wanneer: regelTekst,
  dossier: regelTekst,
  nadeel: regelTekst,
  voorwaarden: z.array(voorwaardeSchema).max(6),
  /** Where the text of the law stands. */
  bron: regelTekst.max(200),
  /** Switched off: no longer offered; a notitie that has it keeps it. */
  actief: z.boolean(),
});
export type Bevoegdheid = z.infer<typeof bevoegdheidSchema>;

export const bevoegdhedenSchema = z
  .array(bevoegdheidSchema)
  .min(1)
  .max(80)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length);

/** What is offered until the gemeente sets its own list. */
export const defaultBevoegdheden: readonly Bevoegdheid[] = bevoegdhedenSchema.parse(list);

/** Beside every list of bevoegdheden, on screen and on paper: the program is no statute book. */
export const checkLaw = 'Controleer de actuele wettekst.';
