import { z } from 'zod';
import { regelTekst } from '../basis/tekst.ts';
import { antwoordSchema } from '../fasebesluit/antwoord.ts';
import { bevoegdheidIdSchema, optieLijnSchema, voorwaardeSchema } from './bevoegdheid.ts';

/**
 * What can be done, on whose line. Article, dossier, nadeel and the voorwaarden are taken over when it is chosen from
 * the list, so that a paper still says what it said when the gemeente changes the list.
 */
export const optieSchema = z.strictObject({
  lijn: optieLijnSchema,
  /** null: typed here. */
  bevoegdheidId: bevoegdheidIdSchema.nullable(),
  tekst: regelTekst,
  artikel: regelTekst.max(200),
  dossier: regelTekst,
  nadeel: regelTekst,
  voorwaarden: z.array(voorwaardeSchema.extend({ antwoord: antwoordSchema })).max(6),
});
export type Optie = z.infer<typeof optieSchema>;

/** Why an optie cannot be used: the reason of each voorwaarde that is not met. Onbekend is not nee. */
export function optieObstacles({ voorwaarden }: Pick<Optie, 'voorwaarden'>): string[] {
  return voorwaarden
    .filter(({ antwoord, nodig }) => antwoord !== 'onbekend' && antwoord !== nodig)
    .map(({ anders }) => anders);
}

/** The vragen that must still be answered before the optie can be relied on. */
export function openVoorwaarden({ voorwaarden }: Pick<Optie, 'voorwaarden'>): string[] {
  return voorwaarden.filter(({ antwoord }) => antwoord === 'onbekend').map(({ vraag }) => vraag);
}
