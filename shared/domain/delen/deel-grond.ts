import { z } from 'zod';

/** Why a recipient may or may not have something; the words stand in deelrecht-words.ts. */
export const deelGrondSchema = z.enum([
  'aanwezig',
  'betrokken',
  'ook-afwezig',
  'alleen-stap',
  'toestemming',
  'conflict-van-plichten',
  'wettelijk-meldrecht',
  'bron-akkoord',
  'heeft-alles',
  'heeft-onderdeel',
  'kreeg-onderdeel',
  'met-de-hand',
  'nood',
  'geen-besluit',
  'niet-aanwezig',
  'later-veranderd',
  'niet-alles',
  'mist-onderdeel',
  'onderdeel-mag-niet',
  'onderdeel-weg',
  'niet-delen',
  'niet-delen-tot',
  'ander-doel',
  'wijzer',
  'geen-toestemming',
  'weggelaten',
]);
type DeelGrond = z.infer<typeof deelGrondSchema>;

export const deelrechtSchema = z.strictObject({
  allowed: z.boolean(),
  grond: deelGrondSchema,
  /** What goes with the grond: the date, the article of the wijzer, the reason that was typed; '' for nothing. */
  detail: z.string(),
});
type Deelrecht = z.infer<typeof deelrechtSchema>;

export const yes = (grond: DeelGrond, detail = ''): Deelrecht => ({ allowed: true, grond, detail });
export const no = (grond: DeelGrond, detail = ''): Deelrecht => ({ allowed: false, grond, detail });
