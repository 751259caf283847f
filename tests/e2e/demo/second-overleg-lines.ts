/** What was said at the second overleg; the story of Jan, retold. */
export const beeld = [
  { head: '#veiligheid', text: '' },
  {
    head: 'pol:',
    text: 'op 13 november om tien uur ’s avonds stond hij met een hamer bij de buurvrouw en sloeg een ruit in, haar kinderen waren thuis',
  },
  {
    head: ':',
    text: 'hij is meegenomen en dezelfde nacht naar huis gegaan, hij zegt dat het een ongeluk met zijn elleboog was',
  },
  { head: ':', text: 'zes meldingen in een half jaar, vooral over lawaai in de avond en de nacht' },
  {
    head: '/v :',
    text: 'een bewoner hoorde hem in het trappenhuis zeggen dat wie nog eens de politie belt met hem te maken krijgt',
  },
  {
    head: 'cor:',
    text: 'in de buurtapp groeit de onrust en bewoners zeggen dat zij de galerij niet meer op durven',
  },
  { head: '#wonen', text: '' },
  {
    head: ':',
    text: 'de woonconsulent is op 18 november niet binnengelaten om de renovatie te bespreken en zag dat het huis nog voller staat',
  },
  { head: ':', text: 'de corporatie heeft een dossier klaar om bij de rechter een uithuiszetting te vragen' },
  { head: '#gezondheid', text: '' },
  {
    head: 'naa:',
    text: 'wij staan steeds vaker voor een dichte deur en hebben hem in drie weken een keer gesproken',
  },
  {
    head: 'bem:',
    text: 'kwam een keer binnen en is weggegaan nadat hij een volle fles in hun richting gooide',
  },
  {
    head: '/v :',
    text: 'hij slaapt overdag en is ’s nachts wakker, vermoedelijk haalt hij zijn medicatie niet meer',
  },
  {
    head: '/k naa:',
    text: 'hij zorgt nog elke dag voor zijn vader en doet open als het over zijn vader gaat',
  },
  { head: 'zelf:', text: 'ik wil dat iedereen mij met rust laat en van mijn spullen afblijft' },
];

export const risicos = [
  { text: 'een buur of een kind raakt gewond als hij na een melding weer aan de deur komt' },
  { text: 'hij staat op straat als de uithuiszetting doorgaat zonder dat er een andere plek is' },
];

export const afspraken = [
  {
    head: 'cor:',
    text: 'vraagt geen uithuiszetting aan zolang dit plan loopt en legt dat schriftelijk vast',
    term: 'ma 30 nov',
  },
  {
    head: 'ggz:',
    text: 'beoordeelt bij zijn vader thuis of verplichte zorg nodig is en meldt de uitkomst aan iedereen',
    term: 'vr 4 dec',
  },
  {
    head: 'pol:',
    text: 'spreekt met de buurvrouw een alarmcode af en zet een afspraak op het adres',
    term: 'vr 27 nov',
  },
  {
    head: 'oov:',
    text: 'bespreekt met de burgemeester of een gedragsaanwijzing mogelijk is en wat dan het dossier vraagt',
    term: 'do 3 dec',
  },
  {
    head: 'naa, bem:',
    text: 'gaan samen langs via zijn vader en maken met hem een dagritme en een plan voor zijn spullen',
    term: 'di 8 dec',
  },
  {
    head: 'wij:',
    text: 'belt elke vrijdag iedereen na en roept ons bij elkaar als er een nieuwe melding is',
    term: 'volgend overleg',
  },
];

/** What the table made of the two risks, field by field in the order of the screen. */
export const weighed = [
  {
    search: 'een buur of een kind',
    wie: 'buurvrouw en haar kinderen',
    wanneer: 'na elke nieuwe melding',
    kansEnGevolg: '33',
    beschermt: 'hij luistert naar zijn vader',
    maatregel: 'alarmcode op het adres en een vast aanspreekpunt voor de buren',
    rest: '22',
    eigenaar: 'Joris Peeters',
  },
  {
    search: 'hij staat op straat',
    wie: 'Jan en zijn vader',
    wanneer: 'zodra de rechter de uithuiszetting toewijst',
    kansEnGevolg: '23',
    beschermt: 'zijn vader woont twee straten verder',
    maatregel: 'geen aanvraag zolang het plan loopt',
    rest: '12',
    eigenaar: 'Sanne de Boer',
  },
];
