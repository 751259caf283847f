import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst } from '../basis/tekst.ts';

/** volgens-wijzer: as the delen-wijzer says; niet: to nobody; niet-tot: to nobody before a day the OvJ named. */
export const delingWijzeSchema = z.enum(['volgens-wijzer', 'niet', 'niet-tot']);
export type DelingWijze = z.infer<typeof delingWijzeSchema>;

/**
 * On what a line is shared where the delen-wijzer stops it. conflict-van-plichten and wettelijk-meldrecht: without
 * toestemming, by a beroepsbeoefenaar (KNMG-richtlijn; Jeugdwet 7.3.11; the meldcode). bron-akkoord: who brought it in
 * agrees, such as the police (Wpg) or the OM (Wjsg). '': on none of these.
 */
export const delingGrondSchema = z.enum(['', 'conflict-van-plichten', 'wettelijk-meldrecht', 'bron-akkoord']);
export type DelingGrond = z.infer<typeof delingGrondSchema>;

/** What was said of sharing one line; a line without it follows the delen-wijzer. */
export const delingSchema = z.strictObject({
  informatieId: idSchema,
  wijze: delingWijzeSchema,
  /** From this day on it may be shared; only with niet-tot. */
  tot: datumSchema.nullable(),
  grond: delingGrondSchema,
  reden: regelTekst,
  door: regelTekst,
  /** When this was said; a choice by hand of before it did not know of it. */
  setAt: momentSchema,
  revisie: z.int(),
});
export type Deling = z.infer<typeof delingSchema>;
