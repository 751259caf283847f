import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { stukSchema } from './stuk.ts';

/** One copy of a paper that went out, for one recipient; numbered per casus. Append-only but for verzondenAt (AVG art. 19). */
export const exemplaarSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  besprekingId: idSchema.nullable(),
  nummer: z.int().min(1),
  soort: stukSchema,
  /** Key of the Ontvanger: 'deelnemer <id>' or 'organisatie <id>'; 'dossier' for the gemeente itself. */
  ontvanger: z.string().min(1),
  /** Of the person, or of the organisatie itself, as it was then. */
  naam: z.string(),
  organisatie: z.string(),
  /** As it stands on the paper: 'concept van versie 1'. */
  versie: z.string(),
  concept: z.boolean(),
  /** SHA-256 of the paper, hex. */
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
