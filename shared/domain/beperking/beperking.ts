import { z } from 'zod';
import { datumSchema, momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { regelTekst, requiredTekst } from '../basis/tekst.ts';

/** Why the use of a casus is restricted (AVG art. 18 lid 1). */
export const beperkingGrondSchema = z.enum(['betwist', 'onrechtmatig', 'rechtsvordering', 'bezwaar']);
export type BeperkingGrond = z.infer<typeof beperkingGrondSchema>;

export const beperkingGrondNaam: Record<BeperkingGrond, string> = {
  betwist: 'De betrokkene zegt dat gegevens niet kloppen; dat wordt nagegaan (AVG artikel 18 lid 1 onder a)',
  onrechtmatig: 'De verwerking mag niet, maar de betrokkene wil niet wissen (AVG artikel 18 lid 1 onder b)',
  rechtsvordering: 'De betrokkene heeft de gegevens nodig voor een rechtszaak (AVG artikel 18 lid 1 onder c)',
  bezwaar: 'Er is bezwaar gemaakt; de uitkomst is er nog niet (AVG artikel 18 lid 1 onder d)',
};

/** A casus under this is readable, and not used or exported until it is lifted. */
export const beperkingSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  verzoekId: idSchema.nullable(),
  grond: beperkingGrondSchema,
  sinds: datumSchema,
  /** Name of the user. */
  door: requiredTekst,
  opgehevenOp: datumSchema.nullable(),
  opgehevenDoor: regelTekst,
  opgehevenReden: regelTekst,
  createdAt: momentSchema,
});
export type Beperking = z.infer<typeof beperkingSchema>;
