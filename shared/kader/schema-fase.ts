import { z } from 'zod';
import { verplichteTekst } from '../domain/basis/tekst.ts';
import {
  aanwijzingSchema,
  bronLijstSchema,
  bronSchema,
  faseNummerSchema,
  listOf,
  sleutelSchema,
  withHerkomst,
} from './schema-basis.ts';

/** One line of regie or responsibility in a fase. An open list: one kader knows wijkregie, another beleidsregie. */
const regieRegelSchema = withHerkomst({
  id: sleutelSchema,
  naam: verplichteTekst,
  tekst: verplichteTekst,
});

const organisatieGroepSchema = z.strictObject({
  groep: verplichteTekst,
  namen: listOf(verplichteTekst).min(1),
  bron: bronSchema,
});

export const kaderFaseSchema = z.strictObject({
  nummer: faseNummerSchema,
  naam: verplichteTekst,
  kern: verplichteTekst,
  uitgangssituatie: verplichteTekst,
  bron: bronSchema,
  kleur: z.enum(['groen', 'oranje', 'rood', 'donkerrood']),
  patroon: z.enum(['effen', 'stippen', 'strepen', 'binnenkader']),
  overleg: verplichteTekst,
  regie: listOf(regieRegelSchema).min(1),
  overlegMet: bronLijstSchema.optional(),
  signalen: bronLijstSchema.optional(),
  acties: bronLijstSchema.optional(),
  werkafspraken: bronLijstSchema.optional(),
  organisaties: listOf(organisatieGroepSchema),
  aanwijzingen: listOf(aanwijzingSchema),
});
export type KaderFase = z.infer<typeof kaderFaseSchema>;
