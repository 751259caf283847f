import { z } from 'zod';
import type { VerslagSoort } from './verslag.ts';

/** What can go out about a bespreking; the dossier is the whole of it, for the file of the gemeente itself. */
export const stukSchema = z.enum(['verslag', 'afsprakenlijst', 'besluitenlijst', 'dossier']);
export type Stuk = z.infer<typeof stukSchema>;

/** With which vaststelling a stuk is vastgesteld: besluitenlijst and dossier follow the verslag. */
export const vaststellingOf: Readonly<Record<Stuk, VerslagSoort>> = {
  verslag: 'verslag',
  afsprakenlijst: 'afsprakenlijst',
  besluitenlijst: 'verslag',
  dossier: 'verslag',
};

/** As it stands in a sentence. */
export const stukInSentence: Readonly<Record<Stuk, string>> = {
  verslag: 'het verslag',
  afsprakenlijst: 'de afsprakenlijst',
  besluitenlijst: 'de besluitenlijst',
  dossier: 'de dossierversie',
};
