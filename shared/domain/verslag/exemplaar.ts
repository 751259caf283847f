import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { betrokkeneSoortSchema, type BetrokkeneSoort } from '../betrokkene/betrokkene.ts';
import { sjabloonIdSchema, sjabloonNaam } from '../sjabloon/sjabloon.ts';
import { stukSchema } from './stuk.ts';

/** Every kind of paper that leaves: about a bespreking, for the driehoek, from a sjabloon, for the voorzitter, for a betrokkene. */
export const exemplaarSoortSchema = z.enum([
  ...stukSchema.options,
  'driehoeknotitie',
  ...sjabloonIdSchema.options,
  'voorbereiding',
  'afweging',
  'inzagedossier',
]);
export type ExemplaarSoort = z.infer<typeof exemplaarSoortSchema>;

/**
 * One copy of a paper that went out, for one recipient; numbered per casus, or per driehoeknotitie while that is of no
 * casus. Append-only but for verzondenAt (AVG art. 19).
 */
export const exemplaarSchema = z.strictObject({
  id: idSchema,
  /** null: of a driehoeknotitie that was of no casus then; once that is linked, the copy is found with its casus. */
  casusId: idSchema.nullable(),
  besprekingId: idSchema.nullable(),
  /** Only of a driehoeknotitie. */
  driehoeknotitieId: idSchema.nullable(),
  nummer: z.int().min(1),
  soort: exemplaarSoortSchema,
  /**
   * Key of the Ontvanger: 'deelnemer <id>' or 'organisatie <id>'; 'betrokkene <id>', 'naaste <id>' or
   * 'vertegenwoordiger <id>' of who the casus is about; a word for who is nobody at the table: 'dossier' is the
   * gemeente itself.
   */
  ontvanger: z.string().min(1),
  /** Of the person, or of the organisatie itself, as it was then. */
  naam: z.string(),
  organisatie: z.string(),
  /** As it stands on the paper: 'concept van versie 1'; 'opgemaakt do 26 nov 2026' for a paper without versions. */
  versie: z.string(),
  concept: z.boolean(),
  /** SHA-256 of the paper, or of the version of a driehoeknotitie that it holds whole, hex. */
  hash: z.string(),
  /** Hash of the last line of the logboek when it was made, hex. */
  logboek: z.string(),
  /** Name of the file, without its folder. */
  bestand: z.string(),
  gemaaktAt: momentSchema,
  /** Name of the user who made it. */
  door: z.string(),
  /** When it was ticked as sent; null until then. */
  verzondenAt: momentSchema.nullable(),
});
export type Exemplaar = z.infer<typeof exemplaarSchema>;

/** Marks that turn the text behind them round. */
const turningMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Who holds the copy, as it stands on the paper and in the logboek: 'M. Smit, GGZ Oost'. */
export function ontvangerLabel({ naam, organisatie }: Pick<Exemplaar, 'naam' | 'organisatie'>): string {
  const label = organisatie === '' || organisatie === naam ? naam : `${naam}, ${organisatie}`;
  return label.replace(turningMarks, '');
}

/** What the paper is, as it stands in a list. */
export const exemplaarNaam: Readonly<Record<ExemplaarSoort, string>> = {
  ...sjabloonNaam,
  verslag: 'Verslag',
  afsprakenlijst: 'Afsprakenlijst',
  besluitenlijst: 'Besluitenlijst',
  dossier: 'Dossierversie',
  driehoeknotitie: 'Driehoeknotitie',
  voorbereiding: 'Voorbereiding',
  afweging: 'Afweging',
  inzagedossier: 'Inzagedossier',
};

/** Whether the copy is sent, by mail or post, and so is ticked; the others are handed over or stay in the house. */
export function isTicked(soort: ExemplaarSoort): boolean {
  return !['dossier', 'driehoeknotitie', 'voorbereiding', 'afweging', 'inzagedossier'].includes(soort);
}

/** Which of the people that a casus is about holds the copy; null for everybody else. */
export function personWith({ ontvanger }: Pick<Exemplaar, 'ontvanger'>): BetrokkeneSoort | null {
  const [word] = ontvanger.split(' ');
  return betrokkeneSoortSchema.safeParse(word).data ?? null;
}
