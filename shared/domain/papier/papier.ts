import { z } from 'zod';

/** Papers about the app itself and how the gemeente works with it; no casus is in them. */
export const papierSoortSchema = z.enum([
  'beveiligingsblad',
  'verwerkingsregister',
  'dpia-invoer',
  'werkwijze',
]);
export type PapierSoort = z.infer<typeof papierSoortSchema>;
