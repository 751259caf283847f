import {
  logboekActieSchema,
  logboekResultaatSchema,
  type LogboekActie,
  type LogboekResultaat,
  type ShownRegel,
} from './logboek.ts';

const actieWord: Record<LogboekActie, string> = {
  ontgrendeld: 'Ontgrendeld',
  vergrendeld: 'Vergrendeld',
  'ontgrendelen-mislukt': 'Ontgrendelen mislukt',
  'wachtzin-hersteld': 'Wachtzin hersteld met de herstelcode',
  'wachtzin-gewijzigd': 'Wachtzin gewijzigd',
  'herstelcode-vernieuwd': 'Nieuwe herstelcode',
  'sleutel-gegeven': 'Toegang gegeven',
  'sleutel-ingetrokken': 'Toegang ingetrokken',
  'sleutel-vernieuwd': 'Sleutel vernieuwd',
  'rol-gegeven': 'Rol gegeven',
  aangemaakt: 'Gemaakt',
  gewijzigd: 'Gewijzigd',
  ingezien: 'Gezien',
  vervallen: 'Verwijderd',
  fasebesluit: 'Op- of afschaling',
  vastgesteld: 'Vastgesteld',
  correctie: 'Correctie',
  export: 'Bestand gemaakt',
  noodreden: 'Gedeeld vanwege acuut gevaar',
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

const resultaatWord: Record<LogboekResultaat, string> = {
  gelukt: 'Gelukt',
  geweigerd: 'Geweigerd',
  mislukt: 'Mislukt',
};

/** The actie in words; one that this program does not know, as it stands. */
export function actieText({ actie }: Pick<ShownRegel, 'actie'>): string {
  const known = logboekActieSchema.safeParse(actie);
  return known.success ? actieWord[known.data] : actie;
}

/** The result in a word; '' for a line from before there were results. */
export function resultaatText({ resultaat }: Pick<ShownRegel, 'resultaat'>): string {
  const known = logboekResultaatSchema.safeParse(resultaat);
  return known.success ? resultaatWord[known.data] : resultaat;
}

/** Objects that are no casus, as a reader knows them. */
const objectWord: Readonly<Record<string, string>> = {
  opslag: 'De opslag',
  casus: 'Een casus',
  gemeente: 'De gemeente',
  gebruiker: 'Een gebruiker',
  contact: 'De contactlijst',
  organisatie: 'De organisaties',
  consult: 'Een consult',
  kader: 'Een kader',
  kaderconcept: 'Een concept van een kader',
  klassen: 'De klassen',
  delenwijzer: 'De delen-wijzer',
  bevoegdheden: 'De bevoegdheden',
  driehoek: 'Een driehoeknotitie',
  driehoeknotitie: 'Een driehoeknotitie',
  driehoekoverleg: 'Een agenda van de driehoek',
  verzenden: 'Verzenden met extra’s',
  bewaartermijn: 'De bewaartermijnen',
  vernietiging: 'De vernietigingslijst',
  datalek: 'De datalekken',
  papier: 'Een papier over het programma',
  reservekopie: 'De reservekopieën',
  logboek: 'Het logboek',
  kerncijfers: 'De kerncijfers',
  verzoek: 'Een handeling',
};

/** What was acted on, in words; what this program has no word for, as it stands. */
export function objectText({ object }: Pick<ShownRegel, 'object'>): string {
  return objectWord[object] ?? object;
}
