import { z } from 'zod';
import { antwoordSchema } from '../fasebesluit/antwoord.ts';
import { stapSchema } from '../bespreking/stap.ts';

/** All the zaalscherm ever receives: no ids, no classes, no count of what is hidden, no clock. */
export const zaalbeeldSchema = z.strictObject({
  titel: z.string(),
  stap: stapSchema,
  agenda: z.array(z.string()),
  regels: z.array(
    z.strictObject({
      nummer: z.int(),
      soort: z.string(),
      bron: z.string(),
      leefgebied: z.string(),
      tekst: z.string(),
    }),
  ),
  vorigeAfspraken: z.array(
    z.strictObject({ wie: z.string(), wat: z.string(), termijn: z.string(), status: z.string() }),
  ),
  afspraken: z.array(
    z.strictObject({
      nummer: z.int(),
      wie: z.string(),
      wat: z.string(),
      termijn: z.string(),
      binding: z.string(),
    }),
  ),
  criteria: z.array(
    z.strictObject({ kop: z.string(), tekst: z.string(), antwoord: antwoordSchema.nullable() }),
  ),
  criteriaKop: z.string(),
  besluit: z
    .strictObject({ van: z.string(), naar: z.string(), wie: z.string(), soort: z.string() })
    .nullable(),
});
export type Zaalbeeld = z.infer<typeof zaalbeeldSchema>;
