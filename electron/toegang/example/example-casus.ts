import type { OrganisatieSoort } from '../../../shared/domain/organisatie/organisatie.ts';

/** An invented casus for looking round: nobody in it exists. */
export const exampleGemeente = {
  naam: 'Gemeente Voorbeeldstad',
  kaderId: 'noord-limburg',
  regime: 'gemeentelijke-taak' as const,
  grondslag: 'Taak van algemeen belang (AVG artikel 6 lid 1 onder e), Wmo 2015',
  convenant: 'Voorbeeldconvenant persoonsgerichte aanpak 2026',
  reservekopieMap: null,
  lockAfterMinutes: 10,
};

export const exampleCasus = {
  aanduiding: 'Zwanenlaan, burenoverlast',
  doel: 'Rust in het portiek, en hulp voor mevrouw die zij ook wil.',
  overWie: ['Els Voorbeeld'],
};

export const exampleDeelnemers: readonly {
  naam: string;
  organisatie: string;
  kort: string;
  soort: OrganisatieSoort;
  functie: string;
  rollen: string[];
}[] = [
  {
    naam: 'Anna Bakker',
    organisatie: 'Gemeente Voorbeeldstad',
    kort: 'Gemeente',
    soort: 'gemeente',
    functie: 'procesregisseur',
    rollen: ['procesregisseur'],
  },
  {
    naam: 'Mo Yildiz',
    organisatie: 'Wijkteam Noord',
    kort: 'Wijkteam',
    soort: 'wijkteam',
    functie: 'casusregisseur',
    rollen: ['casusregisseur'],
  },
  {
    naam: 'Sanne de Boer',
    organisatie: 'Woningcorporatie De Linde',
    kort: 'Corporatie',
    soort: 'corporatie',
    functie: 'woonconsulent',
    rollen: ['woonconsulent'],
  },
  {
    naam: 'Joris Peeters',
    organisatie: 'Politie basisteam',
    kort: 'Politie',
    soort: 'politie',
    functie: 'wijkagent',
    rollen: ['wijkagent'],
  },
];

export const exampleRegels: readonly string[] = [
  '/f cor: sinds augustus elf meldingen van geluid na middernacht',
  '/f pol: twee keer langs geweest, geen strafbaar feit gezien',
  '/v wij: mevrouw slaapt overdag omdat zij ’s nachts bang is',
  '/k wij: zij belt elke maandag zelf met haar zus',
  '/f zelf: ik hoor ze door de muur praten',
];

export const exampleAfspraken: readonly string[] = [
  '/s wij: gaat samen met haar zus op huisbezoek, over 2 weken',
  '/s cor: praat met de buren en wacht met een aanschrijving, volgend overleg',
];
