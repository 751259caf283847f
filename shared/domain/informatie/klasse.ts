import { z } from 'zod';
import { requiredTekst, regelTekst } from '../basis/tekst.ts';
import { organisatieSoortSchema } from '../organisatie/organisatie.ts';
import list from './klassen.json' with { type: 'json' };
import { soortSchema } from './soort.ts';

/** What a line bears; it need not be in the list any more. */
export const klasseIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .max(40);

/** Lines that need no more protection than any other personal data. */
export const gewoneKlasse = 'gewoon';

/** A legal class of lines (AVG art. 9 and 10, Wpg, Wjsg); which there are is data of the gemeente. */
export const klasseSchema = z.strictObject({
  id: klasseIdSchema,
  /** As it stands in a sentence: 'Bevat gegevens over gezondheid'. */
  naam: requiredTekst.max(80),
  /** The article, in words. */
  grond: regelTekst.max(300),
  /** Whether a line of this class needs its own reason (AVG art. 5(1)(c), 9 and 10). */
  vraagtReden: z.boolean(),
  /** Switched off: given to no new line; lines that have it keep it. */
  actief: z.boolean(),
  /** Kinds of organisatie from whose lines the class follows. */
  bijOrganisatie: z.array(organisatieSoortSchema).max(40),
  /** Kinds of line for which it then follows; empty: all. */
  bijSoort: z.array(soortSchema).max(20),
  /**
   * Words by which a text is told to be of this klasse where its source says nothing special; one that ends in * stands for all that it
   * begins. Not given, as in a list of before there were any: as the program proposes.
   */
  woorden: z
    .array(
      z
        .string()
        .regex(/^[\p{L}\d]+\*?$/u)
        .max(60),
    )
    .max(400)
    .optional(),
});
export type Klasse = z.infer<typeof klasseSchema>;

/** From the least to the most strict. */
export const klassenSchema = z
  .array(klasseSchema)
  .min(1)
  .max(40)
  .refine((klassen) => new Set(klassen.map(({ id }) => id)).size === klassen.length)
  .refine(([first]) => first?.id === gewoneKlasse && first.actief && !first.vraagtReden);

/** What holds until the gemeente sets its own. */
export const defaultKlassen: readonly Klasse[] = klassenSchema.parse(list);

/** The words of a klasse; of one that has none of its own those of the proposal, where that knows it. */
export function woordenOf({ id, woorden }: Pick<Klasse, 'id' | 'woorden'>): readonly string[] {
  return woorden ?? defaultKlassen.find((klasse) => klasse.id === id)?.woorden ?? [];
}

/** The name of a class, or its id when the list does not know it. */
export function klasseNaam(id: string, klassen: readonly Klasse[]): string {
  return klassen.find((klasse) => klasse.id === id)?.naam ?? id;
}
