import { z } from 'zod';
import { datumSchema, tijdSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst } from '../basis/tekst.ts';
import { gewoneKlasse, klasseIdSchema, type Klasse } from '../informatie/klasse.ts';

/** One fact of the beeld. `tekst` is what the paper says; of a line of the casus that the paper may not repeat it is empty. */
export const feitSchema = z.strictObject({
  datum: datumSchema.nullable(),
  tijd: tijdSchema.nullable(),
  /** 'politie', 'corporatie': who says it. */
  bron: regelTekst.max(120),
  tekst: regelTekst,
  klasse: klasseIdSchema,
  /** The line of the casus it comes from; null: typed here. */
  informatieId: idSchema.nullable(),
  /** On the paper or not. */
  meenemen: z.boolean(),
});
export type Feit = z.infer<typeof feitSchema>;

/**
 * What `tekst` of a feit is. gevolg: of what is medical only what it means for gedrag or risico (AVG art. 9, art.
 * 5(1)(c)); eigen-woorden: police text is referred to and not repeated (Wpg art. 20).
 */
type FeitVeld = 'tekst' | 'gevolg' | 'eigen-woorden';

/** By the kind of organisatie a klasse belongs to, so that klassen of the gemeente itself count too. */
export function feitVeld(klasse: string, klassen: readonly Klasse[]): FeitVeld {
  const kinds = klassen.find(({ id }) => id === klasse)?.bijOrganisatie ?? [];
  if (klasse === 'politie' || kinds.includes('politie')) return 'eigen-woorden';
  if (klasse === 'gezondheid' || kinds.includes('ggz') || kinds.includes('ggd')) return 'gevolg';
  return 'tekst';
}

/** Left out until somebody says otherwise: all that asks more than any other personal data (AVG art. 9 and 10, Wpg). */
export function leftOutByDefault(klasse: string): boolean {
  return klasse !== gewoneKlasse;
}
