import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { inzageBronSchema, inzageItemSchema, inzageKeuzeSchema } from '../../domain/inzage/inzage-item.ts';
import { verzoekSchema } from '../../domain/verzoek/verzoek.ts';
import { request } from '../request.ts';

const ofVerzoek = z.strictObject({ verzoekId: idSchema });

export const inzageContract = {
  /** Every record the dossier is made of, with what was chosen for it. */
  'inzage.items': request(
    ofVerzoek,
    z.strictObject({
      verzoek: verzoekSchema,
      casusnummer: z.string(),
      betrokkene: z.string(),
      items: z.array(inzageItemSchema),
    }),
  ),
  'inzage.choose': request(
    ofVerzoek.extend({
      bron: inzageBronSchema,
      bronId: z.string().min(1).max(200),
      keuze: inzageKeuzeSchema,
    }),
    inzageItemSchema,
  ),
  /** As html for a sandboxed frame; what was not looked at is not in it. */
  'inzage.preview': request(ofVerzoek, z.strictObject({ html: z.string(), open: z.int() })),
  /** Asks where to, writes the file, notes it in the logboek; file null when cancelled. */
  'inzage.export': request(
    ofVerzoek.extend({ formaat: z.enum(['docx', 'pdf']) }),
    z.strictObject({ file: z.string().nullable() }),
  ),
};
