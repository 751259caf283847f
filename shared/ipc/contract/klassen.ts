import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { regelTekst, requiredTekst } from '../../domain/basis/tekst.ts';
import { informatieSchema } from '../../domain/informatie/informatie.ts';
import { klasseIdSchema, klassenSchema } from '../../domain/informatie/klasse.ts';
import { request } from '../request.ts';

/** revisie 0: the gemeente set nothing yet, and this is the proposal of the program. */
const klassenNow = z.strictObject({ klassen: klassenSchema, revisie: z.int().min(0) });

/** Which klassen there are, and which one a line bears. */
export const klassenContract = {
  'klassen.get': request(z.strictObject({}), klassenNow),
  'klassen.save': request(klassenNow, klassenNow),
  /** klasse null: as follows from source, kind and words. */
  'informatie.setKlasse': request(
    z.strictObject({ id: idSchema, revisie: z.int(), klasse: klasseIdSchema.nullable(), reden: regelTekst }),
    informatieSchema,
  ),
  /** One reason for all lines of a klasse that still ask one; answers the lines it changed. */
  'informatie.setReden': request(
    z.strictObject({ besprekingId: idSchema, klasse: klasseIdSchema, reden: requiredTekst }),
    z.array(informatieSchema),
  ),
};
