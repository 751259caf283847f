import { z } from 'zod';
import { bevoegdhedenSchema } from '../../domain/driehoek/bevoegdheid.ts';
import { request } from '../request.ts';

/** revisie 0: the gemeente set nothing yet, and this is the proposal of the program. */
const bevoegdhedenNow = z.strictObject({ bevoegdheden: bevoegdhedenSchema, revisie: z.int().min(0) });

/** The powers that a driehoeknotitie can choose from, as the gemeente checked them. */
export const bevoegdhedenContract = {
  'bevoegdheden.get': request(z.strictObject({}), bevoegdhedenNow),
  'bevoegdheden.save': request(bevoegdhedenNow, bevoegdhedenNow),
};
