import { z } from 'zod';
import { requiredTekst } from '../../domain/basis/tekst.ts';
import {
  aanwijzingSchema,
  bijAntwoordSchema,
  bronSchema,
  criteriumIdSchema,
  faseNummerSchema,
  listOf,
  keySchema,
  withHerkomst,
} from './basis.ts';

/**
 * How the answers in one groep combine. A closed set: a new predicate comes with the kader that needs it.
 * weging: kenmerken that help to answer the vraag of the schema (Groningen); they never tip the weging alone,
 * so no regel names such a groep.
 */
const logicaSchema = z.enum(['een-van', 'alle', 'weging']);
export type Logica = z.infer<typeof logicaSchema>;

const groepSchema = z.strictObject({
  id: keySchema,
  naam: requiredTekst,
  logica: logicaSchema,
  criteria: listOf(criteriumIdSchema).min(1),
});
export type Groep = z.infer<typeof groepSchema>;

/** All its groepen together bring the gevolg; the regels of an overgang are alternatives. */
const regelSchema = z.strictObject({
  id: keySchema,
  gevolg: z.enum(['overgang', 'consult', 'inzet']),
  groepen: listOf(keySchema).min(1),
  tekst: requiredTekst,
});
export type Regel = z.infer<typeof regelSchema>;

/** Something that must be done first; na names the steps that come before it. */
const voorafStapSchema = withHerkomst({
  id: criteriumIdSchema,
  tekst: requiredTekst,
  door: listOf(keySchema).min(1),
  document: requiredTekst.optional(),
  na: listOf(criteriumIdSchema),
});
export type VoorafStap = z.infer<typeof voorafStapSchema>;

const beslisserSchema = withHerkomst({
  rol: keySchema,
  grond: requiredTekst,
});

const raadplegingSchema = withHerkomst({
  rol: keySchema,
  wijze: z.enum(['in samenspraak', 'in overleg', 'informeren', 'kan adviseren']),
  wanneer: requiredTekst.optional(),
});

const consultSchema = withHerkomst({
  rol: keySchema,
  tekst: requiredTekst,
  bij: listOf(bijAntwoordSchema).min(1).optional(),
});

/** Everybody who takes part must agree before the step can be taken (Werkwijze Heemskerk, UVO). */
const akkoordSchema = withHerkomst({ tekst: requiredTekst });

export const overgangSchema = z.strictObject({
  id: keySchema,
  van: faseNummerSchema,
  naar: faseNummerSchema,
  richting: z.enum(['op', 'af', 'binnen']),
  kop: requiredTekst,
  bron: bronSchema,
  bronOnzeker: requiredTekst.optional(),
  eigenLezing: requiredTekst.optional(),
  /** Why the number of criteria here differs from the list in the source. */
  telling: requiredTekst.optional(),
  groepen: listOf(groepSchema).min(1),
  regels: listOf(regelSchema).min(1),
  vooraf: listOf(voorafStapSchema),
  formeleStappen: listOf(voorafStapSchema),
  beslissers: listOf(beslisserSchema),
  raadplegen: listOf(raadplegingSchema),
  akkoord: akkoordSchema.optional(),
  consult: listOf(consultSchema),
  aanwijzingen: listOf(aanwijzingSchema),
  waarschuwingen: listOf(aanwijzingSchema),
});
export type Overgang = z.infer<typeof overgangSchema>;
