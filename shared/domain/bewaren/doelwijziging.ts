import { z } from 'zod';
import { momentSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { requiredTekst } from '../basis/tekst.ts';
import { regimeSchema } from '../casus/regime.ts';

/** Doel or regime changed after the first overleg, with why it is still the same casus (AVG art. 5(1)(b)). */
export const doelwijzigingSchema = z.strictObject({
  id: idSchema,
  casusId: idSchema,
  vanDoel: requiredTekst,
  naarDoel: requiredTekst,
  vanRegime: regimeSchema,
  naarRegime: regimeSchema,
  reden: requiredTekst,
  door: requiredTekst.max(120),
  createdAt: momentSchema,
});
export type Doelwijziging = z.infer<typeof doelwijzigingSchema>;
