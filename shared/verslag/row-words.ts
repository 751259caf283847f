/** What the rows of a table are, for who reads a verklaring: one, and several. */
const words: Readonly<Record<string, readonly [one: string, several: string]>> = {
  casus: ['casus', 'casussen'],
  betrokkene: ['betrokkene of naaste', 'betrokkenen en naasten'],
  deelnemer: ['deelnemer', 'deelnemers'],
  contact: ['contact', 'contacten'],
  organisatie: ['organisatie', 'organisaties'],
  kader: ['eigen kader', 'eigen kaders'],
  driehoekoverleg: ['overleg van de driehoek', 'overleggen van de driehoek'],
  overleg: ['overleg', 'overleggen'],
  bespreking: ['bespreking', 'besprekingen'],
  aanwezige: ['regel over aanwezigheid', 'regels over aanwezigheid'],
  informatie: ['regel uit een overleg', 'regels uit overleggen'],
  risico: ['risico', 'risico’s'],
  scenario: ['scenario', 'scenario’s'],
  afspraak: ['afspraak', 'afspraken'],
  afspraak_uitkomst: ['uitkomst van een afspraak', 'uitkomsten van afspraken'],
  criterium_antwoord: ['antwoord op een criterium', 'antwoorden op criteria'],
  criterium_visie: ['visie op een criterium', 'visies op criteria'],
  visie: ['afwijkende visie', 'afwijkende visies'],
  fasebesluit: ['op- of afschaling', 'op- en afschalingen'],
  vastgesteld: ['vastgesteld stuk', 'vastgestelde stukken'],
  correctie: ['correctie', 'correcties'],
  consult: ['consult', 'consulten'],
  informering: ['regel over informeren', 'regels over informeren'],
  verzoek: ['verzoek van een betrokkene', 'verzoeken van betrokkenen'],
  inzage_keuze: ['keuze bij inzage', 'keuzes bij inzage'],
  rectificatie: ['rectificatie', 'rectificaties'],
  beperking: ['beperking', 'beperkingen'],
  verlenging: ['verlenging', 'verlengingen'],
  afsluiting: ['afsluiting of heropening', 'afsluitingen en heropeningen'],
  doelwijziging: ['wijziging van het doel', 'wijzigingen van het doel'],
  deelname: ['regel over deelname', 'regels over deelname'],
  casus_toegang: ['regel op de toegangslijst', 'regels op de toegangslijst'],
  deling: ['keuze over delen', 'keuzes over delen'],
  deelkeuze: ['keuze met de hand', 'keuzes met de hand'],
  toestemming: ['toestemming', 'toestemmingen'],
  conceptronde: ['ronde met een concept', 'rondes met een concept'],
  reactie: ['reactie', 'reacties'],
  exemplaar: ['exemplaar van een stuk', 'exemplaren van stukken'],
  driehoeknotitie: ['driehoeknotitie', 'driehoeknotities'],
  driehoeknotitie_versie: ['versie van een driehoeknotitie', 'versies van driehoeknotities'],
  driehoekagenda: ['agendapunt van de driehoek', 'agendapunten van de driehoek'],
  driehoekbesluit: ['besluit of afspraak van de driehoek', 'besluiten en afspraken van de driehoek'],
  draft: ['formulier dat niet is verstuurd', 'formulieren die niet zijn verstuurd'],
  pakket: ['casuspakket', 'casuspakketten'],
  revisie: ['eerdere versie van een tekst', 'eerdere versies van teksten'],
  zoek: ['regel in de zoeklijst', 'regels in de zoeklijst'],
};

/** Tables that only help others: they are counted with what they help. */
const helpers: ReadonlySet<string> = new Set([
  'zoek_record',
  'invoer_moment',
  'vastgesteld_model',
  'pakket_stand',
]);

/** Kinds of rows with their number, in words: ['afspraken', 3], the casus first. Tables without a word keep their name. */
export function rijenInWords(rijen: Readonly<Record<string, number>>): [kind: string, count: number][] {
  const order = Object.keys(words);
  const place = (table: string): number => (table in words ? order.indexOf(table) : order.length);
  return Object.entries(rijen)
    .filter(([table]) => !helpers.has(table))
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([table, count]) => {
      const [one, several] = words[table] ?? [table, table];
      return [count === 1 ? one : several, count];
    });
}

/** What one row of a table is, in words; null for a table that only helps others. */
export function rijInWords(table: string): string | null {
  return helpers.has(table) ? null : (words[table]?.[0] ?? table);
}
