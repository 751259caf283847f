import type { LogboekActie, LogboekRegel, LogboekResultaat } from './logboek.ts';

export const actieWoord: Record<LogboekActie, string> = {
  ontgrendeld: 'Ontgrendeld',
  vergrendeld: 'Vergrendeld',
  'ontgrendelen-mislukt': 'Ontgrendelen mislukt',
  aangemaakt: 'Gemaakt',
  gewijzigd: 'Gewijzigd',
  ingezien: 'Gezien',
  vervallen: 'Verwijderd',
  fasebesluit: 'Op- of afschaling',
  vastgesteld: 'Vastgesteld',
  correctie: 'Correctie',
  export: 'Bestand gemaakt',
  geweigerd: 'Geweigerd',
  verlengd: 'Langer bewaard',
  afgesloten: 'Afgesloten',
  vernietigd: 'Vernietigd',
  reservekopie: 'Reservekopie gemaakt',
  teruggezet: 'Reservekopie teruggezet',
  waarneming: 'Waarneming',
  gecontroleerd: 'Logboek gecontroleerd',
  bevinding: 'Bevinding in het logboek',
  'bevinding-bekeken': 'Bevinding bekeken',
  'logboek-afgesloten': 'Oude regels verwijderd',
};

export const resultaatWoord: Record<LogboekResultaat, string> = {
  gelukt: 'Gelukt',
  geweigerd: 'Geweigerd',
  mislukt: 'Mislukt',
};

/** The result in a word; '' for a line from before there were results. */
export function resultaatText({ resultaat }: Pick<LogboekRegel, 'resultaat'>): string {
  return resultaat === '' ? '' : resultaatWoord[resultaat];
}
