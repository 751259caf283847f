import type { NotitieInhoud } from './inhoud.ts';

/** Strings that are no words: ids, dates and what is chosen from a list. */
const codes = new Set([
  'kop.doel',
  'kop.standVan.datum',
  'kop.standVan.tijd',
  'gevraagdBesluit.wie',
  'beeld.feiten.datum',
  'beeld.feiten.tijd',
  'beeld.feiten.klasse',
  'beeld.feiten.informatieId',
  'oordeel.risicos.voor',
  'oordeel.criteria.criteriumId',
  'oordeel.criteria.antwoord',
  'oordeel.scenarios.soort',
  'maatregelen.lijn',
  'maatregelen.tot',
  'opties.lijn',
  'opties.bevoegdheidId',
  'opties.voorwaarden.id',
  'opties.voorwaarden.nodig',
  'opties.voorwaarden.antwoord',
  'volgendMoment.datum',
  'volgendMoment.tijd',
  'grip.overwegingen',
  'pshi.overwegingen',
  'formeel.overgang',
  'formeel.stappen.id',
]);

/** The inhoud with every text of it changed; a field that is added later counts as text until it is named above. */
export function mapTexts(inhoud: NotitieInhoud, change: (text: string) => string): NotitieInhoud {
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return codes.has(path) ? value : change(value);
    if (Array.isArray(value)) return value.map((one) => walk(one, path));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, one]): [string, unknown] => [
      key,
      walk(one, path === '' ? key : `${path}.${key}`),
    ]);
    return Object.fromEntries(entries);
  };
  return walk(inhoud, '') as NotitieInhoud;
}
