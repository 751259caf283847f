import { z } from 'zod';
import { datumSchema } from '../domain/basis/datum.ts';
import { verplichteTekst } from '../domain/basis/tekst.ts';
import { bronSchema, criteriumIdSchema, listOf, sleutelSchema, withHerkomst } from './schema-basis.ts';
import { kaderFaseSchema } from './schema-fase.ts';
import { overgangSchema } from './schema-overgang.ts';

const criteriumSchema = withHerkomst({
  id: criteriumIdSchema,
  tekst: verplichteTekst,
  vraag: verplichteTekst,
  soort: z.enum(['indicatie', 'voorwaarde', 'processtap', 'consult', 'uitgangssituatie']),
  wie: listOf(sleutelSchema).min(1),
});
export type Criterium = z.infer<typeof criteriumSchema>;

/** woorden match a person's function, organisaties where the person works; iedereen is everybody at the table. */
const rolSchema = z.strictObject({
  id: sleutelSchema,
  naam: verplichteTekst,
  woorden: listOf(verplichteTekst).min(1),
  organisaties: listOf(verplichteTekst).optional(),
  iedereen: z.literal(true).optional(),
});
export type Rol = z.infer<typeof rolSchema>;

const niveauSchema = withHerkomst({
  niveau: z.int().min(1),
  naam: verplichteTekst,
  tekst: verplichteTekst,
});

const opschalingsoverlegSchema = withHerkomst({
  naam: verplichteTekst,
  door: listOf(sleutelSchema).min(1),
  doel: verplichteTekst,
  niveaus: listOf(niveauSchema),
});

const eigenBevoegdheidSchema = withHerkomst({
  naam: verplichteTekst,
  woorden: listOf(verplichteTekst).min(1),
});

const termijnSchema = withHerkomst({
  id: sleutelSchema,
  naam: verplichteTekst,
  aantal: z.int().min(1),
  eenheid: z.enum(['week', 'maand', 'jaar']),
});

/**
 * One local AVE framework in one version; a published version never changes.
 * Its keys are Dutch, because a policy officer reads and edits the file.
 */
export const kaderSchema = z.strictObject({
  formaat: z.literal(1),
  id: sleutelSchema,
  naam: verplichteTekst,
  gemeenten: listOf(verplichteTekst),
  versie: z
    .string()
    .regex(/^[0-9]+(\.[0-9]+)*$/)
    .max(20),
  /** null: the source bears no date. */
  geldigVanaf: datumSchema.nullable(),
  /** Ages the kader is meant for; absent: all. */
  leeftijd: z.strictObject({ van: z.int().min(0).optional(), tot: z.int().max(130).optional() }).optional(),
  bron: z.strictObject({
    titel: verplichteTekst,
    datum: verplichteTekst.optional(),
    paginas: z.int().min(1).optional(),
  }),
  namen: z.strictObject({ fase: verplichteTekst, overleg: verplichteTekst, criteria: verplichteTekst }),
  rollen: listOf(rolSchema).min(1),
  fasen: listOf(kaderFaseSchema),
  criteria: listOf(criteriumSchema).min(1),
  overgangen: listOf(overgangSchema).min(1),
  opschalingsoverleg: opschalingsoverlegSchema.optional(),
  afspraken: withHerkomst({
    bindend: z.enum(['in principe', 'niet genoemd']),
    tekst: verplichteTekst,
    eigenBevoegdheid: listOf(eigenBevoegdheidSchema),
  }),
  termijnen: listOf(termijnSchema),
  bronOnzeker: listOf(
    z.strictObject({ onderwerp: verplichteTekst, tekst: verplichteTekst, bron: bronSchema }),
  ),
});
export type Kader = z.infer<typeof kaderSchema>;
