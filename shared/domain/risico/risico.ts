import { z } from 'zod';
import { idSchema } from '../basis/id.ts';
import { regelTekst } from '../basis/tekst.ts';

const oneToThree = z.int().min(1).max(3).nullable();

/** A risk on the kans x gevolg picture, 3 by 3. It weighs a situation, never a person. */
export const risicoSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  besprekingId: idSchema,
  nummer: z.int().min(1),
  wat: regelTekst,
  wieLooptGevaar: regelTekst,
  wanneer: regelTekst,
  kans: oneToThree,
  gevolg: oneToThree,
  beschermend: regelTekst,
  maatregel: regelTekst,
  restKans: oneToThree,
  restGevolg: oneToThree,
  eigenaar: regelTekst,
  vervallen: z.boolean(),
  revisie: z.int(),
});
export type Risico = z.infer<typeof risicoSchema>;
