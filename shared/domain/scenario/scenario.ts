import { z } from 'zod';
import { idSchema } from '../basis/id.ts';
import { regelTekst } from '../basis/tekst.ts';

/** An als-dan line: what everyone does when it happens, and who keeps watch. */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  besprekingId: idSchema,
  als: regelTekst,
  dan: regelTekst,
  eigenaar: regelTekst,
  vervallen: z.boolean(),
  revisie: z.int(),
});
export type Scenario = z.infer<typeof scenarioSchema>;
