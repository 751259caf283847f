import type { SjabloonSoort } from './sjabloon.ts';

/** A field that a sjabloon may name. The list of each soort is closed: another name is refused. */
export interface SjabloonVeld {
  readonly naam: string;
  /** What will stand there, for who writes the sjabloon. */
  readonly meaning: string;
  readonly example: string;
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
  readonly meaning: string;
}

export interface SjabloonVelden {
  readonly velden: readonly SjabloonVeld[];
  readonly tabellen: readonly SjabloonTabel[];
}

const general: readonly SjabloonVeld[] = [
  { naam: 'gemeente', meaning: 'De naam van de gemeente', example: 'Voorbeeldstad', inTitle: true },
  {
    naam: 'casusnummer',
    meaning: 'Het nummer van de casus',
    example: '2026-014',
    inTitle: true,
  },
  {
    naam: 'datum',
    meaning: 'De dag waarop het stuk is gemaakt',
    example: 'do 19 nov 2026',
    inTitle: true,
  },
  { naam: 'afzender', meaning: 'De naam van wie het stuk maakt', example: 'R. de Wit' },
];

const contact: SjabloonVeld = {
  naam: 'contact',
  meaning: 'Bij wie vragen terechtkunnen: naam, telefoon, e-mail',
  example: 'R. de Wit, telefoon 14 0123',
  byHand: true,
};

const regie: readonly SjabloonVeld[] = [
  {
    naam: 'casusregie',
    meaning: 'Wie de casusregie heeft',
    example: 'S. Bakker, Wijkteam',
    optional: true,
  },
  {
    naam: 'procesregie',
    meaning: 'Wie de procesregie heeft',
    example: 'R. de Wit, gemeente',
    optional: true,
  },
  { naam: 'fase', meaning: 'De fase van de casus', example: 'AVE 3', optional: true },
];

const doel: SjabloonVeld = {
  naam: 'doel',
  meaning: 'Het doel van de casus',
  example: 'Veilig wonen en hulp die aansluit',
};

const overlegNaam: SjabloonVeld = {
  naam: 'overleg',
  meaning: 'Hoe het overleg in dit kader heet',
  example: 'casusoverleg',
  inTitle: true,
};

/** Every field there is, per soort. */
export const sjabloonVelden: Readonly<Record<SjabloonSoort, SjabloonVelden>> = {
  uitnodiging: {
    velden: [
      ...general,
      overlegNaam,
      { naam: 'ontvanger', meaning: 'De naam van wie u uitnodigt', example: 'M. Smit' },
      {
        naam: 'organisatie',
        meaning: 'De organisatie van wie u uitnodigt',
        example: 'GGZ',
        optional: true,
      },
      { naam: 'dag', meaning: 'De dag van het overleg', example: 'do 26 nov 2026' },
      { naam: 'tijd', meaning: 'Hoe laat het overleg begint', example: '10.00' },
      { naam: 'plaats', meaning: 'Waar het overleg is', example: 'Stadhuis, kamer 2', optional: true },
      { ...doel, byHand: true, meaning: 'Het doel van het overleg, zonder namen' },
      {
        naam: 'over-wie',
        meaning: 'Hoe de partner hoort over wie het gaat, zonder namen',
        example: 'De voorzitter belt u.',
        byHand: true,
      },
      {
        naam: 'reactie-voor',
        meaning: 'Voor welke dag u antwoord wilt',
        example: 'di 24 nov 2026',
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
        meaning: 'Het gekozen niveau, zoals het kader het noemt',
        example: 'Managers',
        inTitle: true,
      },
      {
        naam: 'niveau-tekst',
        meaning: 'Wat het kader over dit niveau zegt',
        example: 'De managers van de betrokken instellingen',
      },
      {
        naam: 'organisator',
        meaning: 'Wie het opschalingsoverleg organiseert volgens het kader',
        example: 'Netwerkcoördinator',
        optional: true,
      },
      {
        naam: 'doel-overleg',
        meaning: 'Waarvoor het opschalingsoverleg er is volgens het kader',
        example: 'Een risicoanalyse en bindende afspraken',
        optional: true,
      },
      { ...doel, byHand: true },
      ...regie,
      {
        naam: 'aanleiding',
        meaning: 'Waarom het vastloopt',
        example: 'Twee organisaties wachten op elkaar.',
        byHand: true,
      },
      {
        naam: 'geprobeerd',
        meaning: 'Wat al is geprobeerd, en wat dat deed',
        example: 'Drie keer gebeld; er is geen plek.',
        byHand: true,
      },
      { naam: 'gevraagd', meaning: 'Wat u vraagt', example: 'Een plek binnen twee weken.', byHand: true },
      {
        naam: 'aan-wie',
        meaning: 'Van wie u het vraagt',
        example: 'De manager van de GGZ',
        byHand: true,
      },
      {
        naam: 'voor-wanneer',
        meaning: 'Wanneer het besluit er moet zijn',
        example: 'ma 30 nov 2026',
        byHand: true,
      },
      {
        naam: 'stand-afspraken',
        meaning: 'Hoeveel afspraken open staan, te laat zijn en zijn doorgeschoven',
        example: '4 open, 2 te laat, 1 doorgeschoven',
      },
    ],
    tabellen: [
      { naam: 'niveaus', meaning: 'De niveaus van het kader; het gekozen niveau is vet' },
      { naam: 'open-afspraken', meaning: 'De open afspraken, de late eerst' },
      { naam: 'risicos', meaning: 'De risico’s, met wat er tegen is gedaan' },
      { naam: 'regels', meaning: 'De regels uit het overleg die u zelf kiest' },
    ],
  },
  brief: {
    velden: [
      ...general,
      { naam: 'naam', meaning: 'De naam van wie de brief krijgt', example: 'J. de Vries' },
      {
        naam: 'waarover',
        meaning: 'Waarover het overleg gaat, in gewone taal',
        example: 'wonen en hulp',
        byHand: true,
      },
      { ...doel, byHand: true, meaning: 'Wat u wilt bereiken, in gewone taal' },
      { naam: 'grondslag', meaning: 'De wet of het convenant', example: 'Wmo 2015', optional: true },
      {
        naam: 'verantwoordelijken',
        meaning: 'Wie samen verantwoordelijk zijn voor de gegevens',
        example: 'Gemeente Voorbeeldstad',
      },
      {
        naam: 'bewaren',
        meaning: 'Hoe lang de gegevens blijven',
        example: '5 jaar na de afsluiting.',
      },
      contact,
      {
        naam: 'fg',
        meaning: 'Hoe de functionaris gegevensbescherming te bereiken is',
        example: 'fg@voorbeeldstad.example',
        byHand: true,
      },
    ],
    tabellen: [
      { naam: 'organisaties', meaning: 'De organisaties aan tafel, zonder namen van mensen' },
      { naam: 'rechten', meaning: 'De rechten van wie de brief krijgt' },
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
        meaning: 'De dag van het volgende overleg',
        example: 'do 17 dec 2026',
        optional: true,
      },
      {
        naam: 'doelen',
        meaning: 'De doelen van het plan, elk op een eigen regel',
        example: 'Een eigen woning. Elke week contact met het wijkteam.',
        byHand: true,
        optional: true,
      },
    ],
    tabellen: [
      { naam: 'zorg', meaning: 'De open afspraken van zorg en ondersteuning' },
      { naam: 'straf', meaning: 'De open afspraken van politie, justitie en reclassering' },
      { naam: 'bestuur', meaning: 'De open afspraken van gemeente en Zorg- en Veiligheidshuis' },
      { naam: 'eigen', meaning: 'De open afspraken van de betrokkene en naasten' },
      { naam: 'terugval', meaning: 'Wat u doet als het misgaat: als en dan' },
      { naam: 'risicos', meaning: 'De risico’s, met wat er tegen is gedaan' },
    ],
  },
};
