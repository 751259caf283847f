import { z } from 'zod';
import { datumSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst } from '../basis/tekst.ts';

/**
 * On what an organisatie takes part in a casus: named in the law, joined by a besluit, asked for once, or only
 * listening (WGS, deelname aan een Zorg- en Veiligheidshuis).
 */
export const deelnameSoortSchema = z.enum(['wettelijk', 'aangesloten', 'incidenteel', 'toehoorder']);
export type DeelnameSoort = z.infer<typeof deelnameSoortSchema>;

export const deelnameWord: Record<DeelnameSoort, string> = {
  wettelijk: 'Deelnemer volgens de wet',
  aangesloten: 'Aangesloten door een besluit',
  incidenteel: 'Incidenteel gevraagd',
  toehoorder: 'Luistert alleen mee',
};

export const deelnameSchema = z.strictObject({
  casusId: idSchema,
  organisatieId: idSchema,
  soort: deelnameSoortSchema,
  /** Day and number of the besluit; both are asked of who is aangesloten. */
  besluitDatum: datumSchema.nullable(),
  kenmerk: regelTekst.max(80),
  revisie: z.int(),
});
export type Deelname = z.infer<typeof deelnameSchema>;

/** Whether a besluit still has to be named before this organisatie takes part by right. */
export function lacksBesluit({
  soort,
  besluitDatum,
  kenmerk,
}: Pick<Deelname, 'soort' | 'besluitDatum' | 'kenmerk'>): boolean {
  return soort === 'aangesloten' && (besluitDatum === null || kenmerk.trim() === '');
}
