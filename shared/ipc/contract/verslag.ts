import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { requiredTekst } from '../../domain/basis/tekst.ts';
import { correctieSchema, vastgesteldSchema, verslagSoortSchema } from '../../domain/verslag/verslag.ts';
import { request } from '../request.ts';

const ofVerslag = z.strictObject({ besprekingId: idSchema, soort: verslagSoortSchema });

export const verslagContract = {
  /** The paper as html for a sandboxed frame, made by the same renderer as the PDF. */
  'verslag.preview': request(
    ofVerslag,
    z.strictObject({
      html: z.string(),
      concept: z.boolean(),
      hash: z.string(),
      missingByLaw: z.array(z.string()),
    }),
  ),
  'verslag.vaststellen': request(ofVerslag, vastgesteldSchema),
  'verslag.addCorrectie': request(
    z.strictObject({ besprekingId: idSchema, tekst: requiredTekst, door: requiredTekst.max(120) }),
    correctieSchema,
  ),
  /** Asks where to, writes the file, notes it in the logboek; file null when cancelled. */
  'verslag.export': request(
    ofVerslag.extend({ formaat: z.enum(['docx', 'pdf']), voor: requiredTekst.max(120) }),
    z.strictObject({ file: z.string().nullable() }),
  ),
  'bespreking.afronden': request(z.strictObject({ besprekingId: idSchema }), z.strictObject({})),
};
