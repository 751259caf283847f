import { z } from 'zod';
import { idSchema } from '../basis/id.ts';
import { requiredTekst } from '../basis/tekst.ts';

/** Kinds of organisations round a casus; the kind gives the class of what they bring in. */
export const organisatieSoortSchema = z.enum([
  'gemeente',
  'politie',
  'openbaar-ministerie',
  'ggz',
  'verslavingszorg',
  'corporatie',
  'wijkteam',
  'veilig-thuis',
  'gecertificeerde-instelling',
  'raad-voor-de-kinderbescherming',
  'reclassering',
  'zorg-en-veiligheidshuis',
  'ggd',
  'begeleiding',
  'onderwijs',
  'overig',
]);
export type OrganisatieSoort = z.infer<typeof organisatieSoortSchema>;

export const organisatieSchema = z.strictObject({
  id: idSchema,
  naam: requiredTekst.max(120),
  kort: requiredTekst.max(20),
  soort: organisatieSoortSchema,
  revisie: z.int(),
});
export type Organisatie = z.infer<typeof organisatieSchema>;
