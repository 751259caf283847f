import { z } from 'zod';

/** Under which law the casus is discussed: it sets grondslag, partners and terms. */
export const regimeSchema = z.enum(['wgs', 'gemeentelijke-taak', 'openbare-orde']);
export type Regime = z.infer<typeof regimeSchema>;

export const regimeNaam: Record<Regime, string> = {
  wgs: 'Zorg- en Veiligheidshuis (WGS)',
  'gemeentelijke-taak': 'Gemeentelijke taak (Wmo, Jeugdwet, Participatiewet, Wvggz)',
  'openbare-orde': 'Openbare orde (Gemeentewet)',
};
