interface KeyGroup {
  title: string;
  keys: readonly (readonly [key: string, what: string])[];
}

export const keyGroups: readonly KeyGroup[] = [
  {
    title: 'Overal',
    keys: [
      ['Ctrl+K', 'Zoek een casus, persoon, afspraak, scherm of handeling'],
      ['Ctrl+L', 'Vergrendelen'],
      ['Tab', 'Naar het volgende onderdeel; met Shift erbij naar het vorige'],
      ['Esc', 'Een vraag of lijst sluiten'],
    ],
  },
  {
    title: 'Tijdens het overleg',
    keys: [
      ['Alt+0 tot Alt+5', 'Naar een stap: opening, vorige afspraken, beeld, oordeel, besluit, afronding'],
      ['Alt+A', 'Naar de afspraken'],
      ['F5', 'Zaalscherm aan; Esc zet het uit'],
      ['Ctrl+PgUp en Ctrl+PgDn', 'Het zaalscherm een stap terug of verder'],
      ['Alt+Z', 'Deze regel op het zaalscherm tonen'],
      ['Alt+P', 'Klasse van deze regel, en waarom hij nodig is'],
      ['Alt+D', 'Wie deze regel mag krijgen: niet delen, niet delen tot een dag, of een grond'],
      ['Alt+E', 'Eerdere versies: bekijken en terugzetten'],
    ],
  },
  {
    title: 'De invoerregel',
    keys: [
      ['Enter', 'Bewaren'],
      ['Alt links + F, V, O, K', 'Deze regel is een feit, vermoeden, oordeel of kracht'],
      ['Alt links + R, S, B, L', 'Risico, afspraak, op- of afschaling, voor later'],
      ['cor:', 'Wie het zegt: drie letters en een dubbele punt aan het begin'],
      ['zelf:', 'De betrokkene zegt het zelf'],
      [', vrijdag', 'Termijn van een afspraak: na de laatste komma'],
      ['Tab', 'De grijze aanvulling overnemen'],
      ['Alt+pijl omlaag', 'Het volgende leefgebied als kop'],
      ['Pijl omhoog', 'In een lege regel: de vorige regel verbeteren'],
      ['Ctrl+H', 'Deze regel komt niet in het verslag'],
      ['Ctrl+Delete', 'Deze regel vervalt'],
    ],
  },
  {
    title: 'Oordeel en afronding',
    keys: [
      ['J, N, O', 'Antwoord bij een criterium: ja, nee of onbekend'],
      ['Enter', 'Bij een criterium: een halve zin of regelnummers erbij'],
      ['Ctrl+Enter', 'Bij afronding: iedereen die er is, gaat akkoord'],
    ],
  },
  {
    title: 'Verslag en verzenden',
    keys: [
      ['M, N, T', 'Bij een ontvanger: toch meegeven, niet meegeven, of terug naar de regels'],
      ['G', 'Bij een tekst: dit is gewone tekst, voor elke ontvanger'],
      ['Spatie', 'Een ontvanger aankruisen, om er meer tegelijk te kiezen'],
      ['Pijl naar rechts', 'Ook tonen wie dit wel krijgt'],
      ['Ctrl+Enter', 'Naar de verzendlijst'],
      ['A, O, T, B', 'In de verzendlijst: adres, onderwerp, tekst of bestand kopiëren'],
    ],
  },
  {
    title: 'Driehoeknotitie',
    keys: [
      ['Ctrl+pijl', 'Naar het blok erboven of eronder'],
      ['Alt+G', 'Naar het gevraagd besluit'],
      ['Alt+N', 'Stand van zaken: nu'],
      ['Ctrl+Delete', 'Deze rij weghalen'],
    ],
  },
];
