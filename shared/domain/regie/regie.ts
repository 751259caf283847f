import { z } from 'zod';
import { regelTekst } from '../basis/tekst.ts';

/** Who holds casusregie and procesregie: a name with organisation, or a function as the kader names it. */
export const regieSchema = z.strictObject({
  casusregie: regelTekst,
  procesregie: regelTekst,
});
export type Regie = z.infer<typeof regieSchema>;
