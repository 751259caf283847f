import { z } from 'zod';
import { papierSoortSchema } from '../../domain/papier/papier.ts';
import { request } from '../request.ts';

const ofPapier = z.strictObject({ soort: papierSoortSchema });

export const papierContract = {
  /** The paper as html for a sandboxed frame, with what holds now. */
  'papier.preview': request(ofPapier, z.strictObject({ html: z.string() })),
  /** Asks where to, writes the file, notes it in the logboek; file null when cancelled. */
  'papier.export': request(
    ofPapier.extend({ formaat: z.enum(['docx', 'pdf']) }),
    z.strictObject({ file: z.string().nullable() }),
  ),
};
