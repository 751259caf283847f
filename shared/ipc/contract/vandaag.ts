import { z } from 'zod';
import { datumSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { request } from '../request.ts';
import { afspraakRijSchema } from './afspraak.ts';
import { overlegRijSchema } from './casus.ts';

export const vandaagSchema = z.strictObject({
  today: datumSchema,
  gemeente: z.string(),
  teLaat: z.array(afspraakRijSchema),
  dezeWeek: z.array(afspraakRijSchema),
  overleggen: z.array(overlegRijSchema),
  wachtOpBesluit: z.array(
    z.strictObject({ casusId: idSchema, casusnummer: z.string(), aanduiding: z.string(), tekst: z.string() }),
  ),
  perFase: z.array(z.strictObject({ fase: z.int().nullable(), aantal: z.int() })),
  geenReservekopie: z.boolean(),
});
export type Vandaag = z.infer<typeof vandaagSchema>;

export const zoekResultaatSchema = z.strictObject({
  soort: z.enum(['casus', 'persoon', 'afspraak']),
  titel: z.string(),
  toelichting: z.string(),
  casusId: idSchema,
  besprekingId: idSchema.nullable(),
});
export type ZoekResultaat = z.infer<typeof zoekResultaatSchema>;

export const vandaagContract = {
  'vandaag.get': request(z.strictObject({}), vandaagSchema),
  /** Ctrl+K; while an overleg runs casusId limits it to that casus. */
  'zoek.find': request(
    z.strictObject({ text: z.string().max(200), casusId: idSchema.nullable() }),
    z.array(zoekResultaatSchema),
  ),
};
