import {
  logboekActieSchema,
  logboekResultaatSchema,
  type LogboekActie,
  type LogboekResultaat,
  type ShownRegel,
} from './logboek.ts';

export const actieWoord: Record<LogboekActie, string> = {
  ontgrendeld: 'Ontgrendeld',
  vergrendeld: 'Vergrendeld',
  'ontgrendelen-mislukt': 'Ontgrendelen mislukt',
  'wachtzin-hersteld': 'Wachtzin hersteld met de herstelcode',
  'wachtzin-gewijzigd': 'Wachtzin gewijzigd',
  'herstelcode-vernieuwd': 'Nieuwe herstelcode',
  'sleutel-gegeven': 'Toegang gegeven',
  'sleutel-ingetrokken': 'Toegang ingetrokken',
  'sleutel-vernieuwd': 'Sleutel vernieuwd',
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
  hersteltest: 'Hersteltest',
  waarneming: 'Waarneming',
  gecontroleerd: 'Logboek gecontroleerd',
  bevinding: 'Bevinding in het logboek',
  'bevinding-bekeken': 'Bevinding bekeken',
  'logboek-afgesloten': 'Oude regels verwijderd',
};

const resultaatWoord: Record<LogboekResultaat, string> = {
  gelukt: 'Gelukt',
  geweigerd: 'Geweigerd',
  mislukt: 'Mislukt',
};

/** The actie in words; one that this program does not know, as it stands. */
export function actieText({ actie }: Pick<ShownRegel, 'actie'>): string {
  const known = logboekActieSchema.safeParse(actie);
  return known.success ? actieWoord[known.data] : actie;
}

/** The result in a word; '' for a line from before there were results. */
export function resultaatText({ resultaat }: Pick<ShownRegel, 'resultaat'>): string {
  const known = logboekResultaatSchema.safeParse(resultaat);
  return known.success ? resultaatWoord[known.data] : resultaat;
}
