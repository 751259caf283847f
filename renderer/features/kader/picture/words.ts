import type { Criterium } from '../../../../shared/kader/schema.ts';
import type { Logica, Overgang, Regel } from '../../../../shared/kader/schema/overgang.ts';

export const soortWords: Readonly<Record<Criterium['soort'], string>> = {
  indicatie: 'Indicatie',
  voorwaarde: 'Voorwaarde',
  processtap: 'Processtap',
  consult: 'Consult',
};

/** What a ja on the criteria of one groep does. */
export function logicaWords(logica: Logica, count: number): string {
  if (logica === 'weging') return 'Weegt mee, maar geeft nooit alleen de doorslag';
  if (count === 1) return 'Is dit zo, dan is aan deze groep voldaan';
  return logica === 'een-van' ? 'Eén ja is genoeg' : `Alle ${count} moeten ja zijn`;
}

export function gevolgWords(gevolg: Regel['gevolg'], richting: Overgang['richting']): string {
  if (gevolg === 'consult') return 'Consult vragen';
  if (gevolg === 'inzet') return 'Andere inzet';
  return { op: 'Opschalen', af: 'Afschalen', binnen: 'Op- of afschalen' }[richting];
}

export const wijzeWords = {
  'in samenspraak': 'in samenspraak',
  'in overleg': 'in overleg',
  informeren: 'informeren',
  'kan adviseren': 'kan adviseren',
} as const;

/** The text as a sentence of its own. */
export const withDot = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
