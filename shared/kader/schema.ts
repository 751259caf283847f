import { z } from 'zod';
import { datumSchema } from '../domain/basis/datum.ts';
import { requiredTekst } from '../domain/basis/tekst.ts';
import { bronSchema, criteriumIdSchema, listOf, keySchema, withHerkomst } from './schema-basis.ts';
import { kaderFaseSchema } from './schema-fase.ts';
import { overgangSchema } from './schema-overgang.ts';

const criteriumSchema = withHerkomst({
  id: criteriumIdSchema,
  tekst: requiredTekst,
  vraag: requiredTekst,
  soort: z.enum(['indicatie', 'voorwaarde', 'processtap', 'consult', 'uitgangssituatie']),
  wie: listOf(keySchema).min(1),
});
export type Criterium = z.infer<typeof criteriumSchema>;

/** woorden match a person's function, organisaties where the person works; iedereen is everybody at the table. */
const rolSchema = z.strictObject({
  id: keySchema,
  naam: requiredTekst,
  woorden: listOf(requiredTekst).min(1),
  organisaties: listOf(requiredTekst).optional(),
  iedereen: z.literal(true).optional(),
});
export type Rol = z.infer<typeof rolSchema>;

const niveauSchema = withHerkomst({
  niveau: z.int().min(1),
  naam: requiredTekst,
  tekst: requiredTekst,
});

const opschalingsoverlegSchema = withHerkomst({
  naam: requiredTekst,
  door: listOf(keySchema).min(1),
  doel: requiredTekst,
  niveaus: listOf(niveauSchema),
});

const eigenBevoegdheidSchema = withHerkomst({
  naam: requiredTekst,
  woorden: listOf(requiredTekst).min(1),
});

const termijnSchema = withHerkomst({
  id: keySchema,
  naam: requiredTekst,
  aantal: z.int().min(1),
  eenheid: z.enum(['week', 'maand', 'jaar']),
});

/**
 * One local AVE framework in one version; a published version never changes.
 * Its keys are Dutch, because a policy officer reads and edits the file.
 */
export const kaderSchema = z.strictObject({
  formaat: z.literal(1),
  id: keySchema,
  naam: requiredTekst,
  gemeenten: listOf(requiredTekst),
  versie: z
    .string()
    .regex(/^[0-9]+(\.[0-9]+)*$/)
    .max(20),
  /** null: the source bears no date. */
  geldigVanaf: datumSchema.nullable(),
  /** Ages the kader is meant for; absent: all. */
  leeftijd: z.strictObject({ van: z.int().min(0).optional(), tot: z.int().max(130).optional() }).optional(),
  bron: z.strictObject({
    titel: requiredTekst,
    datum: requiredTekst.optional(),
    paginas: z.int().min(1).optional(),
  }),
  namen: z.strictObject({ fase: requiredTekst, overleg: requiredTekst, criteria: requiredTekst }),
  rollen: listOf(rolSchema).min(1),
  fasen: listOf(kaderFaseSchema),
  criteria: listOf(criteriumSchema).min(1),
  overgangen: listOf(overgangSchema).min(1),
  opschalingsoverleg: opschalingsoverlegSchema.optional(),
  afspraken: withHerkomst({
    bindend: z.enum(['in principe', 'niet genoemd']),
    tekst: requiredTekst,
    eigenBevoegdheid: listOf(eigenBevoegdheidSchema),
  }),
  termijnen: listOf(termijnSchema),
  bronOnzeker: listOf(z.strictObject({ onderwerp: requiredTekst, tekst: requiredTekst, bron: bronSchema })),
});
export type Kader = z.infer<typeof kaderSchema>;
