import { z } from 'zod';

/** The blocks of a notitie, in the order of the paper. */
export const blokSchema = z.enum([
  'kop',
  'gevraagd-besluit',
  'kern',
  'beeld',
  'oordeel',
  'maatregelen',
  'opties',
  'communicatie',
  'afspraken',
]);
export type Blok = z.infer<typeof blokSchema>;

export const blokken: readonly Blok[] = blokSchema.options;

export const blokNaam: Record<Blok, string> = {
  kop: 'Kop',
  'gevraagd-besluit': 'Gevraagd besluit',
  kern: 'Kern',
  beeld: 'Beeld',
  oordeel: 'Oordeel',
  maatregelen: 'Lopende maatregelen',
  opties: 'Opties en advies',
  communicatie: 'Communicatie',
  afspraken: 'Afspraken driehoek',
};

/** One line that came, went or changed; '' for what was not there. */
export const changeSchema = z.strictObject({
  soort: z.enum(['erbij', 'weg', 'anders']),
  voor: z.string(),
  na: z.string(),
});
export type Change = z.infer<typeof changeSchema>;
