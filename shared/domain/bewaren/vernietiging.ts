import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';
import { regimeSchema } from '../casus/regime.ts';

/** Why a casus is destroyed: its term has passed, or a betrokkene asked and was granted it (AVG art. 17). */
export const vernietigingGrondSchema = z.enum(['termijn', 'verzoek']);
export type VernietigingGrond = z.infer<typeof vernietigingGrondSchema>;

export const grondWord: Record<VernietigingGrond, string> = {
  termijn: 'De bewaartermijn is voorbij',
  verzoek: 'Verzoek van een betrokkene om te wissen (AVG artikel 17)',
};

/** Somebody agreed. `gebruikerId` null: outside the app, recorded by who is alone in it, with where it is to be found. */
export const akkoordSchema = z.strictObject({
  gebruikerId: idSchema.nullable(),
  naam: requiredTekst.max(120),
  functie: requiredTekst.max(120),
  datum: datumSchema,
  kenmerk: regelTekst.max(120),
});
export type Akkoord = z.infer<typeof akkoordSchema>;

/** One file that left the building, so that who has it can be asked to destroy it too. */
export const exportedFileSchema = z.strictObject({ moment: momentSchema, detail: z.string() });
export type ExportedFile = z.infer<typeof exportedFileSchema>;

/**
 * One line of the register of what was destroyed. No content. Of a driehoeknotitie of no casus casusId and casusnummer
 * are its own.
 */
export const vernietigingSchema = z.strictObject({
  id: idSchema,
  nummer: z.string(),
  casusId: idSchema,
  casusnummer: z.string(),
  regime: regimeSchema,
  grond: vernietigingGrondSchema,
  /** The bewaartermijn that passed; null when it had not begun. */
  begin: datumSchema.nullable(),
  tot: datumSchema.nullable(),
  voorgesteldDoor: z.string(),
  voorgesteldAt: momentSchema,
  akkoordEen: akkoordSchema.nullable(),
  akkoordTwee: akkoordSchema.nullable(),
  ingetrokkenAt: momentSchema.nullable(),
  ingetrokkenDoor: z.string(),
  ingetrokkenReden: regelTekst,
  /** The rows are gone. */
  gewistAt: momentSchema.nullable(),
  /** The key is renewed too: what was left in the file cannot be opened by anybody. */
  uitgevoerdAt: momentSchema.nullable(),
  /** How many rows of which table went. */
  rijen: z.record(z.string(), z.int()),
  exports: z.array(exportedFileSchema),
  /** The last day on which a backup can still hold the casus. */
  reservekopieTot: datumSchema.nullable(),
  reservekopieWegAt: momentSchema.nullable(),
});
export type Vernietiging = z.infer<typeof vernietigingSchema>;

/** How far a vernietiging is. */
export type VernietigingStand = 'voorgesteld' | 'akkoord' | 'gewist' | 'uitgevoerd' | 'ingetrokken';

/** What was done last: withdrawn, or else the furthest step. */
export function standOf(
  vernietiging: Pick<
    Vernietiging,
    'akkoordEen' | 'akkoordTwee' | 'ingetrokkenAt' | 'gewistAt' | 'uitgevoerdAt'
  >,
): VernietigingStand {
  if (vernietiging.ingetrokkenAt !== null) return 'ingetrokken';
  if (vernietiging.uitgevoerdAt !== null) return 'uitgevoerd';
  if (vernietiging.gewistAt !== null) return 'gewist';
  return vernietiging.akkoordEen !== null && vernietiging.akkoordTwee !== null ? 'akkoord' : 'voorgesteld';
}

/** Only a driehoeknotitie has a number with a letter, 'D2026-003'. */
export function isOfNotitie({ casusnummer }: Pick<Vernietiging, 'casusnummer'>): boolean {
  return casusnummer.startsWith('D');
}

/** 'casus 2026-001', 'driehoeknotitie D2026-003'. */
export function destroyedNaam(vernietiging: Pick<Vernietiging, 'casusnummer'>): string {
  return `${isOfNotitie(vernietiging) ? 'driehoeknotitie' : 'casus'} ${vernietiging.casusnummer}`;
}

/** The next number of a year, 'V2026-001': on the verklaring, instead of anything about the casus. */
export function nextVernietigingNummer(today: string, last: string | null): string {
  const year = today.slice(0, 4);
  const previous = last?.startsWith(`V${year}-`) ? Number(last.slice(6)) : 0;
  return `V${year}-${String(previous + 1).padStart(3, '0')}`;
}
