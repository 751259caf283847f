/** Whose data the store holds. The second column names the records they stand in. */
export const people: readonly (readonly [wie: string, waar: string])[] = [
  ['Betrokkenen: de inwoners over wie een casus gaat', 'Casus, regels van het overleg, afspraken, besluiten'],
  ['Naasten, gezinsleden en vertegenwoordigers', 'Casus, regels van het overleg, afspraken'],
  ['Anderen over wie iets is gezegd, zoals buren of slachtoffers', 'Regels van het overleg, risico’s'],
  ['Professionals van de organisaties die meedoen', 'Contactlijst, aanwezigheid, afspraken, besluiten'],
  ['Gebruikers van Casustafel', 'Gebruikerslijst, sleutelbestand, logboek'],
];

/** What kinds of data, of whom, and why they are kept (data minimisation, AVG art. 5(1)(c)). */
export const dataKinds: readonly (readonly [soort: string, welke: string, waarvoor: string])[] = [
  [
    'Wie de betrokkene is',
    'Naam, geboortejaar (mag leeg blijven), relatie tot de anderen. Er is geen veld voor het BSN, een geboortedatum of een adres.',
    'Weten over wie het gaat',
  ],
  [
    'De situatie',
    'Wat in het overleg is gezegd: feit, vermoeden, oordeel of kracht, met de bron en het tijdstip. Leefgebied mag leeg blijven.',
    'Samen een beeld vormen',
  ],
  [
    'Bijzondere gegevens (AVG artikel 9)',
    'Vooral gezondheid. De regel krijgt een eigen klasse. Die volgt uit de bron of uit de woorden, en kan worden aangepast.',
    'Alleen als het overleg het nodig heeft',
  ],
  [
    'Strafrechtelijke gegevens (AVG artikel 10) en politiegegevens (Wpg)',
    'Wat politie, OM of reclassering inbrengt. De regel krijgt een eigen klasse.',
    'Alleen als het overleg het nodig heeft',
  ],
  [
    'Weging en besluiten',
    'Antwoorden op de criteria, de kijk van elke organisatie, risico’s, de fase, wie besloot en waarom',
    'Een besluit dat uit te leggen is',
  ],
  ['Afspraken', 'Wie doet wat en wanneer, en wat ervan kwam', 'Afspraken nakomen'],
  [
    'Professionals',
    'Naam, organisatie, functie, e-mailadres, telefoonnummer, aanwezigheid',
    'Uitnodigen en verslag doen',
  ],
  [
    'Rechten van betrokkenen',
    'Of en hoe de betrokkene is geïnformeerd, verzoeken en de beslissing daarop',
    'De AVG naleven',
  ],
  [
    'Gebruik van Casustafel',
    'Naam, functie en rollen van de gebruiker; wie wat wanneer opende of wijzigde',
    'Toezicht',
  ],
];

/** Who can receive data. The app itself sends nothing. */
export const recipients: readonly string[] = [
  'Deelnemers aan het overleg over deze casus: zij horen wat er wordt gezegd en zien het zaalscherm. Daarop staat alleen wat ieder die er zit mag zien.',
  'Wie een verslag, afsprakenlijst of besluit krijgt. Wie dat is, staat op het papier en in het logboek.',
  'De adviseur openbare orde en veiligheid, alleen bij casussen die met openbare orde zijn gedeeld.',
  'De functionaris gegevensbescherming of auditor: het logboek en aantallen, geen casussen.',
  'De betrokkene, bij een verzoek om inzage.',
];
