import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { longTekst, regelTekst } from '../basis/tekst.ts';
import { stapSchema } from '../bespreking/stap.ts';
import { klasseIdSchema } from './klasse.ts';

export const informatieSoortSchema = z.enum([
  'opmerking',
  'feit',
  'vermoeden',
  'oordeel',
  'kracht',
  'voor-later',
]);
export type InformatieSoort = z.infer<typeof informatieSoortSchema>;

export function isInformatieSoort(soort: string): soort is InformatieSoort {
  return informatieSoortSchema.safeParse(soort).success;
}

/** One line of the overleg: what was said, by whom, as what, and whether it may be shown. */
export const informatieSchema = z.strictObject({
  id: idSchema,
  besprekingId: idSchema,
  nummer: z.int().min(1),
  stap: stapSchema,
  soort: informatieSoortSchema,
  bronnen: z.array(idSchema),
  bronOpen: regelTekst.max(120),
  leefgebied: regelTekst.max(60),
  tekst: longTekst,
  klasse: klasseIdSchema,
  /** Set by hand: it no longer follows from source and kind. */
  klasseEigen: z.boolean(),
  /** Why this line is needed, where the law asks it of its klasse (AVG art. 9 and 10). */
  klasseReden: regelTekst,
  bijlage: z.boolean(),
  nietInVerslag: z.boolean(),
  vrijgegeven: z.boolean(),
  vooraf: z.boolean(),
  vervallen: z.boolean(),
  enteredAt: momentSchema,
  revisie: z.int(),
});
export type Informatie = z.infer<typeof informatieSchema>;
