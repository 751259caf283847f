import type { SjabloonSoort } from './sjabloon.ts';

/** A field that a sjabloon may name. The list of each soort is closed: another name is refused. */
export interface SjabloonVeld {
  readonly naam: string;
  /** What will stand there, for who writes the sjabloon. */
  readonly betekenis: string;
  readonly voorbeeld: string;
  /** Typed for each paper; otherwise it comes from the casus. */
  readonly byHand?: true;
  /** A line that names it is left out when it is empty; any other empty field keeps the paper from going out. */
  readonly optional?: true;
  /** Never a person, so that it may stand in the title, which other programs show. */
  readonly inTitle?: true;
}

/** A list or table in the paper: `{{tabel:naam}}`, alone on its line. */
export interface SjabloonTabel {
  readonly naam: string;
  readonly betekenis: string;
}

export interface SjabloonVelden {
  readonly velden: readonly SjabloonVeld[];
  readonly tabellen: readonly SjabloonTabel[];
}

const general: readonly SjabloonVeld[] = [
  { naam: 'gemeente', betekenis: 'De naam van de gemeente', voorbeeld: 'Voorbeeldstad', inTitle: true },
  {
    naam: 'casusnummer',
    betekenis: 'Het nummer van de casus',
    voorbeeld: '2026-014',
    inTitle: true,
  },
  {
    naam: 'datum',
    betekenis: 'De dag waarop het stuk is gemaakt',
    voorbeeld: 'do 19 nov 2026',
    inTitle: true,
  },
  { naam: 'afzender', betekenis: 'De naam van wie het stuk maakt', voorbeeld: 'R. de Wit' },
];

const contact: SjabloonVeld = {
  naam: 'contact',
  betekenis: 'Bij wie vragen terechtkunnen: naam, telefoon, e-mail',
  voorbeeld: 'R. de Wit, telefoon 14 0123',
  byHand: true,
};

const regie: readonly SjabloonVeld[] = [
  {
    naam: 'casusregie',
    betekenis: 'Wie de casusregie heeft',
    voorbeeld: 'S. Bakker, Wijkteam',
    optional: true,
  },
  {
    naam: 'procesregie',
    betekenis: 'Wie de procesregie heeft',
    voorbeeld: 'R. de Wit, gemeente',
    optional: true,
  },
  { naam: 'fase', betekenis: 'De fase van de casus', voorbeeld: 'AVE 3', optional: true },
];

const doel: SjabloonVeld = {
  naam: 'doel',
  betekenis: 'Het doel van de casus',
  voorbeeld: 'Veilig wonen en hulp die aansluit',
};

const overlegNaam: SjabloonVeld = {
  naam: 'overleg',
  betekenis: 'Hoe het overleg in dit kader heet',
  voorbeeld: 'casusoverleg',
  inTitle: true,
};

/** Every field there is, per soort. */
export const sjabloonVelden: Readonly<Record<SjabloonSoort, SjabloonVelden>> = {
  uitnodiging: {
    velden: [
      ...general,
      overlegNaam,
      { naam: 'ontvanger', betekenis: 'De naam van wie u uitnodigt', voorbeeld: 'M. Smit' },
      {
        naam: 'organisatie',
        betekenis: 'De organisatie van wie u uitnodigt',
        voorbeeld: 'GGZ',
        optional: true,
      },
      { naam: 'dag', betekenis: 'De dag van het overleg', voorbeeld: 'do 26 nov 2026' },
      { naam: 'tijd', betekenis: 'Hoe laat het overleg begint', voorbeeld: '10.00' },
      { naam: 'plaats', betekenis: 'Waar het overleg is', voorbeeld: 'Stadhuis, kamer 2', optional: true },
      { ...doel, byHand: true, betekenis: 'Het doel van het overleg, zonder namen' },
      {
        naam: 'over-wie',
        betekenis: 'Hoe de partner hoort over wie het gaat, zonder namen',
        voorbeeld: 'De voorzitter belt u.',
        byHand: true,
      },
      {
        naam: 'reactie-voor',
        betekenis: 'Voor welke dag u antwoord wilt',
        voorbeeld: 'di 24 nov 2026',
        byHand: true,
        optional: true,
      },
      contact,
    ],
    tabellen: [],
  },
  opschalingsdossier: {
    velden: [
      ...general,
      overlegNaam,
      {
        naam: 'niveau',
        betekenis: 'Het gekozen niveau, zoals het kader het noemt',
        voorbeeld: 'Managers',
        inTitle: true,
      },
      {
        naam: 'niveau-tekst',
        betekenis: 'Wat het kader over dit niveau zegt',
        voorbeeld: 'De managers van de betrokken instellingen',
      },
      {
        naam: 'organisator',
        betekenis: 'Wie het opschalingsoverleg organiseert volgens het kader',
        voorbeeld: 'Netwerkcoördinator',
        optional: true,
      },
      {
        naam: 'doel-overleg',
        betekenis: 'Waarvoor het opschalingsoverleg er is volgens het kader',
        voorbeeld: 'Een risicoanalyse en bindende afspraken',
        optional: true,
      },
      { ...doel, byHand: true },
      ...regie,
      {
        naam: 'aanleiding',
        betekenis: 'Waarom het vastloopt',
        voorbeeld: 'Twee organisaties wachten op elkaar.',
        byHand: true,
      },
      {
        naam: 'geprobeerd',
        betekenis: 'Wat al is geprobeerd, en wat dat deed',
        voorbeeld: 'Drie keer gebeld; er is geen plek.',
        byHand: true,
      },
      { naam: 'gevraagd', betekenis: 'Wat u vraagt', voorbeeld: 'Een plek binnen twee weken.', byHand: true },
      {
        naam: 'aan-wie',
        betekenis: 'Van wie u het vraagt',
        voorbeeld: 'De manager van de GGZ',
        byHand: true,
      },
      {
        naam: 'voor-wanneer',
        betekenis: 'Wanneer het besluit er moet zijn',
        voorbeeld: 'ma 30 nov 2026',
        byHand: true,
      },
      {
        naam: 'stand-afspraken',
        betekenis: 'Hoeveel afspraken open staan, te laat zijn en zijn doorgeschoven',
        voorbeeld: '4 open, 2 te laat, 1 doorgeschoven',
      },
    ],
    tabellen: [
      { naam: 'niveaus', betekenis: 'De niveaus van het kader; het gekozen niveau is vet' },
      { naam: 'open-afspraken', betekenis: 'De open afspraken, de late eerst' },
      { naam: 'risicos', betekenis: "De risico's, met wat er tegen is gedaan" },
      { naam: 'regels', betekenis: 'De regels uit het overleg die u zelf kiest' },
    ],
  },
  brief: {
    velden: [
      ...general,
      { naam: 'naam', betekenis: 'De naam van wie de brief krijgt', voorbeeld: 'J. de Vries' },
      {
        naam: 'waarover',
        betekenis: 'Waarover het overleg gaat, in gewone taal',
        voorbeeld: 'wonen en hulp',
        byHand: true,
      },
      { ...doel, byHand: true, betekenis: 'Wat u wilt bereiken, in gewone taal' },
      { naam: 'grondslag', betekenis: 'De wet of het convenant', voorbeeld: 'Wmo 2015', optional: true },
      {
        naam: 'verantwoordelijken',
        betekenis: 'Wie samen verantwoordelijk zijn voor de gegevens',
        voorbeeld: 'Gemeente Voorbeeldstad',
      },
      {
        naam: 'bewaren',
        betekenis: 'Hoe lang de gegevens blijven',
        voorbeeld: '5 jaar na de afsluiting.',
      },
      contact,
      {
        naam: 'fg',
        betekenis: 'Hoe de functionaris gegevensbescherming te bereiken is',
        voorbeeld: 'fg@voorbeeldstad.example',
        byHand: true,
      },
    ],
    tabellen: [
      { naam: 'organisaties', betekenis: 'De organisaties aan tafel, zonder namen van mensen' },
      { naam: 'rechten', betekenis: 'De rechten van wie de brief krijgt' },
    ],
  },
  'plan-van-aanpak': {
    velden: [
      ...general,
      overlegNaam,
      doel,
      ...regie,
      {
        naam: 'volgend-overleg',
        betekenis: 'De dag van het volgende overleg',
        voorbeeld: 'do 17 dec 2026',
        optional: true,
      },
      {
        naam: 'doelen',
        betekenis: 'De doelen van het plan, elk op een eigen regel',
        voorbeeld: 'Een eigen woning. Elke week contact met het wijkteam.',
        byHand: true,
      },
    ],
    tabellen: [
      { naam: 'zorg', betekenis: 'De open afspraken van zorg en ondersteuning' },
      { naam: 'straf', betekenis: 'De open afspraken van politie, justitie en reclassering' },
      { naam: 'bestuur', betekenis: 'De open afspraken van gemeente en Zorg- en Veiligheidshuis' },
      { naam: 'eigen', betekenis: 'De open afspraken van de betrokkene en naasten' },
      { naam: 'terugval', betekenis: 'Wat u doet als het misgaat: als en dan' },
      { naam: 'risicos', betekenis: "De risico's, met wat er tegen is gedaan" },
    ],
  },
};
