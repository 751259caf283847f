import { z } from 'zod';

/** What a typed line can be. Only the last three are no informatie. */
export const soortSchema = z.enum([
  'opmerking',
  'feit',
  'vermoeden',
  'oordeel',
  'kracht',
  'voor-later',
  'risico',
  'afspraak',
  'op-of-afschaling',
]);
export type Soort = z.infer<typeof soortSchema>;
