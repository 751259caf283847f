import { z } from 'zod';
import { regelTekst, requiredTekst } from '../../domain/basis/tekst.ts';
import { criteriumIdSchema, faseNummerSchema, keySchema, listOf } from '../schema/basis.ts';
import { textPlaceSchema } from './text-place.ts';

const textChange = z.strictObject({
  kind: z.literal('text'),
  place: textPlaceSchema,
  tekst: requiredTekst,
});

/** The lines of one list of a fase; empty takes the list away. */
const lijstChange = z.strictObject({
  kind: z.literal('lijst'),
  fase: faseNummerSchema,
  lijst: z.enum(['overlegMet', 'signalen', 'acties', 'werkafspraken']),
  regels: listOf(requiredTekst),
});

/** Who may decide from now on; the whole list. */
const beslissersChange = z.strictObject({
  kind: z.literal('beslissers'),
  overgang: keySchema,
  beslissers: listOf(z.strictObject({ rol: keySchema, grond: requiredTekst })),
});

/** Who must be consulted from now on; the whole list. wanneer empty: always. */
const raadplegenChange = z.strictObject({
  kind: z.literal('raadplegen'),
  overgang: keySchema,
  raadplegen: listOf(
    z.strictObject({
      rol: keySchema,
      wijze: z.enum(['in samenspraak', 'in overleg', 'informeren', 'kan adviseren']),
      wanneer: regelTekst,
    }),
  ),
});

/** organisaties empty: the rol is known by the function of a person only. */
const rolShape = {
  naam: requiredTekst,
  woorden: listOf(requiredTekst).min(1),
  organisaties: listOf(requiredTekst),
};
const rolChange = z.strictObject({ kind: z.literal('rol'), rol: keySchema, ...rolShape });
const addRolChange = z.strictObject({ kind: z.literal('addRol'), ...rolShape });

const termijnShape = {
  naam: requiredTekst,
  aantal: z.int().min(1).max(999),
  eenheid: z.enum(['week', 'maand', 'jaar']),
};
const termijnChange = z.strictObject({ kind: z.literal('termijn'), termijn: keySchema, ...termijnShape });
const addTermijnChange = z.strictObject({
  kind: z.literal('addTermijn'),
  soort: z.enum(['overleg', 'traject', 'evaluatie']),
  ...termijnShape,
});
const removeTermijnChange = z.strictObject({ kind: z.literal('removeTermijn'), termijn: keySchema });

const criteriumOffChange = z.strictObject({
  kind: z.literal('criteriumOff'),
  criterium: criteriumIdSchema,
  reden: requiredTekst,
});
const criteriumOnChange = z.strictObject({ kind: z.literal('criteriumOn'), criterium: criteriumIdSchema });

/** Always an indicatie: the logic of the groep, and what follows from it, stays as it is. */
const addCriteriumChange = z.strictObject({
  kind: z.literal('addCriterium'),
  overgang: keySchema,
  groep: keySchema,
  tekst: requiredTekst,
  vraag: requiredTekst,
  wie: listOf(keySchema).min(1),
});

const gemeentenChange = z.strictObject({ kind: z.literal('gemeenten'), gemeenten: listOf(requiredTekst) });

/** All that a gemeente may change in the app. Logic (groepen, regels, kinds) comes by file. */
export const kaderChangeSchema = z.discriminatedUnion('kind', [
  textChange,
  lijstChange,
  beslissersChange,
  raadplegenChange,
  rolChange,
  addRolChange,
  termijnChange,
  addTermijnChange,
  removeTermijnChange,
  criteriumOffChange,
  criteriumOnChange,
  addCriteriumChange,
  gemeentenChange,
]);
export type KaderChange = z.infer<typeof kaderChangeSchema>;

/** One kind of change. */
export type ChangeOf<Kind extends KaderChange['kind']> = Extract<KaderChange, { kind: Kind }>;
