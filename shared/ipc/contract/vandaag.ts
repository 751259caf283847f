import { z } from 'zod';
import { datumSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { request } from '../request.ts';
import { afspraakRowSchema } from './afspraak.ts';
import { overlegRowSchema } from './casus.ts';

/** Not all of the many: the first, and those of casussen whose overleg runs; `total` counts all. */
const partOf = <Row extends z.ZodType>(row: Row) =>
  z.strictObject({ rows: z.array(row), total: z.int().min(0) });

export const vandaagSchema = z.strictObject({
  today: datumSchema,
  gemeente: z.string(),
  late: partOf(afspraakRowSchema),
  thisWeek: partOf(afspraakRowSchema),
  /** Of today and running, and the first to come. */
  overleggen: z.array(overlegRowSchema),
  awaitingBesluit: partOf(
    z.strictObject({ casusId: idSchema, casusnummer: z.string(), aanduiding: z.string(), tekst: z.string() }),
  ),
  perFase: z.array(z.strictObject({ fase: z.int().nullable(), aantal: z.int() })),
  noReservekopie: z.boolean(),
  /** Name of the gemeente's own kader when its review date has passed. */
  kaderHerziening: z.string().nullable(),
});
export type Vandaag = z.infer<typeof vandaagSchema>;

export const searchResultSchema = z.strictObject({
  soort: z.enum(['casus', 'persoon', 'afspraak']),
  titel: z.string(),
  toelichting: z.string(),
  casusId: idSchema,
  besprekingId: idSchema.nullable(),
});
export type SearchResult = z.infer<typeof searchResultSchema>;

export const vandaagContract = {
  'vandaag.get': request(z.strictObject({}), vandaagSchema),
  /** Ctrl+K; while an overleg runs casusId limits it to that casus. */
  'zoek.find': request(
    z.strictObject({ text: z.string().max(200), casusId: idSchema.nullable() }),
    z.array(searchResultSchema),
  ),
};
