import { z } from 'zod';
import { datumSchema } from '../domain/basis/datum.ts';
import { requiredTekst } from '../domain/basis/tekst.ts';
import { bronSchema, criteriumIdSchema, listOf, keySchema, withHerkomst } from './schema/basis.ts';
import { kaderFaseSchema } from './schema/fase.ts';
import { overgangSchema } from './schema/overgang.ts';

const criteriumSchema = withHerkomst({
  id: criteriumIdSchema,
  tekst: requiredTekst,
  vraag: requiredTekst,
  soort: z.enum(['indicatie', 'voorwaarde', 'processtap', 'consult']),
  wie: listOf(keySchema).min(1),
});
export type Criterium = z.infer<typeof criteriumSchema>;

/**
 * woorden match a person's function, organisaties where the person works; bijOrganisatie: words of a function that
 * count only for who works there; iedereen is everybody at the table.
 */
const rolSchema = z.strictObject({
  id: keySchema,
  naam: requiredTekst,
  woorden: listOf(requiredTekst).min(1),
  organisaties: listOf(requiredTekst).optional(),
  bijOrganisatie: z
    .strictObject({ woorden: listOf(requiredTekst).min(1), organisaties: listOf(requiredTekst).min(1) })
    .optional(),
  iedereen: z.literal(true).optional(),
});
export type Rol = z.infer<typeof rolSchema>;

/** '1.0', '2.1.3'. */
export const versieSchema = z
  .string()
  .regex(/^[0-9]+(\.[0-9]+)*$/)
  .max(20);

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
  /** overleg: how often the overleg meets; traject: how long a casus may last; evaluatie: of the kader itself. */
  soort: z.enum(['overleg', 'traject', 'evaluatie']),
  aantal: z.int().min(1),
  eenheid: z.enum(['week', 'maand', 'jaar']),
});

/** A word the kader explains, such as the two meanings of escalatie (Noord-Limburg, 1.1). */
const begripSchema = withHerkomst({ naam: requiredTekst, tekst: requiredTekst });

/** A criterium that the gemeente switched off: kept with its reason and its places, so that it can come back. */
const uitgezetSchema = z.strictObject({
  criterium: criteriumSchema,
  plaatsen: listOf(z.strictObject({ overgang: keySchema, groep: keySchema })).min(1),
  reden: requiredTekst,
});

/** Set on a version that a gemeente made itself: from what, by whom, why, and when to look at it again. */
const lokaalSchema = z.strictObject({
  basis: z.strictObject({ id: keySchema, versie: versieSchema }),
  door: requiredTekst.max(120),
  reden: requiredTekst,
  gepubliceerdOp: datumSchema,
  herzieningOp: datumSchema,
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
  versie: versieSchema,
  /** null: the source bears no date. */
  geldigVanaf: datumSchema.nullable(),
  /** Ages the kader is meant for; absent: all. */
  leeftijd: z
    .strictObject({
      van: z.int().min(0).optional(),
      tot: z.int().max(130).optional(),
      toelichting: requiredTekst.optional(),
    })
    .optional(),
  bron: z.strictObject({
    titel: requiredTekst,
    datum: requiredTekst.optional(),
    paginas: z.int().min(1).optional(),
  }),
  lokaal: lokaalSchema.optional(),
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
  begrippen: listOf(begripSchema),
  uitgezet: listOf(uitgezetSchema).optional(),
  bronOnzeker: listOf(z.strictObject({ onderwerp: requiredTekst, tekst: requiredTekst, bron: bronSchema })),
});
export type Kader = z.infer<typeof kaderSchema>;
