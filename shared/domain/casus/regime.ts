import { z } from 'zod';

/** Under which law the casus is discussed: it sets grondslag, partners and terms. Radicalisering has an act of its own and is left out. */
export const regimeSchema = z.enum(['wgs', 'gemeentelijke-taak', 'openbare-orde', 'consult']);
export type Regime = z.infer<typeof regimeSchema>;

export const regimeNaam: Record<Regime, string> = {
  wgs: 'Zorg- en Veiligheidshuis (WGS)',
  'gemeentelijke-taak': 'Gemeentelijke taak (Wmo, Jeugdwet, Participatiewet, Wvggz)',
  'openbare-orde': 'Openbare orde (Gemeentewet)',
  consult: 'Consult zonder namen',
};
