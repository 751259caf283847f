import { z } from 'zod';
import { regelTekst } from '../basis/tekst.ts';
import { klasseIdSchema } from '../informatie/klasse.ts';
import { organisatieSoortSchema, type OrganisatieSoort } from '../organisatie/organisatie.ts';
import list from './delen-wijzer.json' with { type: 'json' };

/** toestemming: only with one that holds, or on a grond that was written at the line. */
export const wijzerUitkomstSchema = z.enum(['ja', 'nee', 'toestemming']);
export type WijzerUitkomst = z.infer<typeof wijzerUitkomstSchema>;

const soortenSchema = z.array(organisatieSoortSchema).max(40);

/** One line of the delen-wijzer: from whom, to whom, which klasse; an empty list stands for all. */
export const wijzerRegelSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .max(60),
  van: soortenSchema,
  naar: soortenSchema,
  klassen: z.array(klasseIdSchema).max(40),
  uitkomst: wijzerUitkomstSchema,
  /** Also to who was not there when the line was entered. */
  naarAfwezig: z.boolean(),
  /** The article, or the agreement of the partners. */
  grond: regelTekst.max(300),
  toelichting: regelTekst.max(600),
});
export type WijzerRegel = z.infer<typeof wijzerRegelSchema>;

/** In order: the first regel that fits decides. What none fits may be shared. */
export const delenWijzerSchema = z
  .array(wijzerRegelSchema)
  .max(300)
  .refine((regels) => new Set(regels.map(({ id }) => id)).size === regels.length);

/**
 * What holds until the gemeente sets its own: our reading of the laws it names, for the kinds of organisatie of the
 * Handvat gegevensuitwisseling zorg en veiligheid (2019); each says that it has to be checked.
 */
export const defaultDelenWijzer: readonly WijzerRegel[] = delenWijzerSchema.parse(list);

/** The regel that decides on a line of these sources for this recipient; null when none fits. */
export function wijzerRegelFor(
  regels: readonly WijzerRegel[],
  van: readonly OrganisatieSoort[],
  naar: OrganisatieSoort,
  klasse: string,
): WijzerRegel | null {
  const holds = <T>(list: readonly T[], values: readonly T[]): boolean =>
    list.length === 0 || values.some((value) => list.includes(value));
  return (
    regels.find(
      (regel) => holds(regel.van, van) && holds(regel.naar, [naar]) && holds(regel.klassen, [klasse]),
    ) ?? null
  );
}
