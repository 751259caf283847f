import { z } from 'zod';
import { verplichteTekst } from '../domain/basis/tekst.ts';
import {
  aanwijzingSchema,
  bijAntwoordSchema,
  bronSchema,
  criteriumIdSchema,
  faseNummerSchema,
  listOf,
  sleutelSchema,
  withHerkomst,
} from './schema-basis.ts';

/** How the answers in one groep combine. A closed set: a new predicate comes with the kader that needs it. */
const logicaSchema = z.enum(['een-van', 'alle']);
export type Logica = z.infer<typeof logicaSchema>;

const groepSchema = z.strictObject({
  id: sleutelSchema,
  naam: verplichteTekst,
  logica: logicaSchema,
  criteria: listOf(criteriumIdSchema).min(1),
});
export type Groep = z.infer<typeof groepSchema>;

/** All its groepen together bring the gevolg; the regels of an overgang are alternatives. */
const regelSchema = z.strictObject({
  id: sleutelSchema,
  gevolg: z.enum(['overgang', 'consult', 'inzet']),
  groepen: listOf(sleutelSchema).min(1),
  tekst: verplichteTekst,
});
export type Regel = z.infer<typeof regelSchema>;

/** Something that must be done first; na names the steps that come before it. */
const voorafStapSchema = withHerkomst({
  id: criteriumIdSchema,
  tekst: verplichteTekst,
  door: listOf(sleutelSchema).min(1),
  document: verplichteTekst.optional(),
  na: listOf(criteriumIdSchema),
});
export type VoorafStap = z.infer<typeof voorafStapSchema>;

const beslisserSchema = withHerkomst({
  rol: sleutelSchema,
  grond: verplichteTekst,
});

const raadplegingSchema = withHerkomst({
  rol: sleutelSchema,
  wijze: z.enum(['in samenspraak', 'in overleg', 'informeren', 'kan adviseren']),
  wanneer: verplichteTekst.optional(),
});

const consultSchema = withHerkomst({
  rol: sleutelSchema,
  tekst: verplichteTekst,
  bij: listOf(bijAntwoordSchema).min(1).optional(),
});

export const overgangSchema = z.strictObject({
  id: sleutelSchema,
  van: faseNummerSchema,
  naar: faseNummerSchema,
  richting: z.enum(['op', 'af', 'binnen']),
  kop: verplichteTekst,
  bron: bronSchema,
  bronOnzeker: verplichteTekst.optional(),
  eigenLezing: verplichteTekst.optional(),
  groepen: listOf(groepSchema).min(1),
  regels: listOf(regelSchema).min(1),
  vooraf: listOf(voorafStapSchema),
  formeleStappen: listOf(voorafStapSchema),
  beslissers: listOf(beslisserSchema),
  raadplegen: listOf(raadplegingSchema),
  consult: listOf(consultSchema),
  aanwijzingen: listOf(aanwijzingSchema),
  waarschuwingen: listOf(aanwijzingSchema),
});
export type Overgang = z.infer<typeof overgangSchema>;
