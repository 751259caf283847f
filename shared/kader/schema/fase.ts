import { z } from 'zod';
import { requiredTekst } from '../../domain/basis/tekst.ts';
import {
  aanwijzingSchema,
  bronLijstSchema,
  bronSchema,
  faseNummerSchema,
  listOf,
  keySchema,
  withHerkomst,
} from './basis.ts';

/** One line of regie or responsibility in a fase. An open list: one kader knows wijkregie, another beleidsregie. */
const regieRegelSchema = withHerkomst({
  id: keySchema,
  naam: requiredTekst,
  tekst: requiredTekst,
});

const organisatieGroepSchema = z.strictObject({
  groep: requiredTekst,
  namen: listOf(requiredTekst).min(1),
  bron: bronSchema,
});

export const kaderFaseSchema = z.strictObject({
  nummer: faseNummerSchema,
  naam: requiredTekst,
  kern: requiredTekst,
  uitgangssituatie: requiredTekst,
  bron: bronSchema,
  kleur: z.enum(['groen', 'oranje', 'rood', 'donkerrood']),
  patroon: z.enum(['effen', 'stippen', 'strepen', 'binnenkader']),
  overleg: requiredTekst,
  regie: listOf(regieRegelSchema).min(1),
  overlegMet: bronLijstSchema.optional(),
  signalen: bronLijstSchema.optional(),
  acties: bronLijstSchema.optional(),
  werkafspraken: bronLijstSchema.optional(),
  organisaties: listOf(organisatieGroepSchema),
  aanwijzingen: listOf(aanwijzingSchema),
});
export type KaderFase = z.infer<typeof kaderFaseSchema>;
