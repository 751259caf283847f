/** What the rows of a table are, for who reads a verklaring: one, and several. */
const words: Readonly<Record<string, readonly [one: string, several: string]>> = {
  casus: ['casus', 'casussen'],
  betrokkene: ['betrokkene of naaste', 'betrokkenen en naasten'],
  deelnemer: ['deelnemer', 'deelnemers'],
  contact: ['contact', 'contacten'],
  overleg: ['overleg', 'overleggen'],
  bespreking: ['bespreking', 'besprekingen'],
  aanwezige: ['regel over aanwezigheid', 'regels over aanwezigheid'],
  informatie: ['regel uit een overleg', 'regels uit overleggen'],
  risico: ['risico', "risico's"],
  scenario: ['scenario', "scenario's"],
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
  revisie: ['eerdere versie van een tekst', 'eerdere versies van teksten'],
  zoek: ['regel in de zoeklijst', 'regels in de zoeklijst'],
};

/** Tables that only help others: they are counted with what they help. */
const helpers: ReadonlySet<string> = new Set(['zoek_record']);

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
