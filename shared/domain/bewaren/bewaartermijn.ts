import { z } from 'zod';
import { datumSchema } from '../basis/datum.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import { regimeNaam, regimeSchema, type Regime } from '../casus/regime.ts';
import { duurMonths, duurSchema } from './duur.ts';
import { proposedNotitieTermijn } from './proposed-notitie-termijn.ts';

/** Where a bewaartermijn begins to run. */
export const termijnBeginSchema = z.enum(['eerste-verwerking', 'afsluiting', 'laatste-wijziging']);
export type TermijnBegin = z.infer<typeof termijnBeginSchema>;

export const termijnBeginNaam: Record<TermijnBegin, string> = {
  'eerste-verwerking': 'de dag waarop de casus begon',
  afsluiting: 'de dag waarop de casus is afgesloten',
  'laatste-wijziging': 'de dag van de laatste wijziging',
};

/** What the gemeente decides of one bewaartermijn. */
export const termijnKeuzeSchema = z
  .strictObject({
    duur: duurSchema,
    begin: termijnBeginSchema,
    /** The longest time from `begin`, extensions included. */
    hoogstens: duurSchema,
    /** So many months before the end it is on the lists. */
    herinneringMaanden: z.int().min(0).max(24),
    toelichting: regelTekst,
    /** The article, selectielijst or convenant it rests on. */
    bron: requiredTekst,
  })
  .refine(({ duur, hoogstens }) => duurMonths(duur) <= duurMonths(hoogstens), { path: ['hoogstens'] });
export type TermijnKeuze = z.infer<typeof termijnKeuzeSchema>;

export const bewaartermijnSchema = z.strictObject({
  keuze: termijnKeuzeSchema,
  /** Who decided it for the gemeente, and why; null: a proposal of the program. */
  besloten: z
    .strictObject({
      door: requiredTekst.max(120),
      functie: requiredTekst.max(120),
      reden: requiredTekst,
      datum: datumSchema,
    })
    .nullable(),
});
export type Bewaartermijn = z.infer<typeof bewaartermijnSchema>;

/** Name of the instelling that holds them. */
export const bewaartermijnenNaam = 'bewaartermijnen';

/** Of what there is a term: the casussen of one regime, or the driehoeknotities that belong to no casus. */
export const termijnSoortSchema = z.enum([...regimeSchema.options, 'driehoeknotitie']);
export type TermijnSoort = z.infer<typeof termijnSoortSchema>;

export const termijnSoortNaam: Record<TermijnSoort, string> = {
  ...regimeNaam,
  driehoeknotitie: 'Driehoeknotitie zonder casus',
};

/** Only a driehoeknotitie is never closed, and runs from its last change. */
export function beginsOf(soort: TermijnSoort): readonly TermijnBegin[] {
  return soort === 'driehoeknotitie' ? ['laatste-wijziging'] : ['eerste-verwerking', 'afsluiting'];
}

/** One per regime, and one for the notities of no casus; what was set by an earlier program has the proposal there. */
export const bewaartermijnenSchema = z.strictObject({
  wgs: bewaartermijnSchema,
  'gemeentelijke-taak': bewaartermijnSchema,
  'openbare-orde': bewaartermijnSchema,
  consult: bewaartermijnSchema,
  driehoeknotitie: bewaartermijnSchema.default(() => proposedNotitieTermijn),
} satisfies Record<Regime | 'driehoeknotitie', z.ZodType>);
export type Bewaartermijnen = z.infer<typeof bewaartermijnenSchema>;
