import type { KaderPlay } from './kader-play.ts';

const ja = { antwoord: 'j' } as const;
const nee = { antwoord: 'n' } as const;
const onbekend = { antwoord: 'o' } as const;
const on = (waarom: string) => ({ antwoord: 'j', waarom }) as const;

const noordLimburg: KaderPlay = {
  id: 'noord-limburg',
  naam: 'Noord-Limburg',
  functies: {},
  first: { antwoorden: { 'NL12-1': on('3 4') }, wie: /Mo Yildiz/ },
  second: {
    antwoorden: {
      'NL23-1': on('10 12'),
      'NL23-2': on('10 11'),
      'NL23-3': { antwoord: 'n', waarom: 'iedereen weet dat het wijkteam de casusregie heeft' },
      'NL23-4': on('5 7'),
      'NL23-5': onbekend,
      'NL23-6': on('3'),
      'NL-U3-1': on('wonen, gezondheid en veiligheid'),
      'NL-U3-2': on('3 6'),
      'NL-U3-3': ja,
    },
    wie: /Mo Yildiz/,
    geraadpleegd: /Veiligheid|OOV|orde/,
  },
};

const dalfsen: KaderPlay = {
  id: 'dalfsen',
  naam: 'Dalfsen',
  functies: { 'Petra Lemmens': 'netwerkcoördinator', 'Kees Vermeer': 'medewerker SKT' },
  first: { antwoorden: { 'DA12-1': on('3 4') }, wie: /Kees Vermeer/ },
  second: {
    antwoorden: {
      'DA23-1': on('10 12'),
      'DA23-2': nee,
      'DA23-3': on('7'),
      'DA23-4': on('wonen, gezondheid en veiligheid'),
      'DA23-5': on('3 6'),
      'DA-STAG': nee,
    },
    wie: /Mo Yildiz/,
    geraadpleegd: /AOV/,
  },
};

const groningen: KaderPlay = {
  id: 'groningen',
  naam: 'Groningen',
  functies: { 'Kees Vermeer': 'medewerker sociaal team' },
  first: {
    antwoorden: {
      'GR-U1': on('3 4'),
      'GR12-a': nee,
      'GR12-b': on('2 7'),
      'GR12-c': onbekend,
      'GR12-d': on('5'),
      'GR12-e': ja,
    },
    wie: /Kees Vermeer/,
  },
  second: {
    antwoorden: {
      'GR-U2-a': on('wonen, gezondheid en veiligheid'),
      'GR-U2-b': on('3 6'),
      'GR-U2-c': on('10 11'),
      'GR23-a': on('7 10'),
      'GR23-b': ja,
      'GR23-c': on('3'),
      'GR23-d': on('7'),
      'GR23-e': nee,
      'GR23-f': onbekend,
    },
    wie: /Mo Yildiz/,
    geraadpleegd: /[Pp]rocesregisseur/,
  },
};

const almelo: KaderPlay = {
  id: 'almelo',
  naam: 'Almelo',
  functies: {},
  first: {
    antwoorden: { 'AL12-1': nee, 'AL12-2': on('3 4'), 'AL12-3': nee, 'AL12-4': on('7'), 'AL12-5': on('5') },
    wie: /Mo Yildiz/,
  },
  second: {
    antwoorden: {
      'AL23-1': on('10 12'),
      'AL23-2': nee,
      'AL23-3': on('wonen, gezondheid en veiligheid'),
      'AL23-4': on('3 6'),
      'AL-Q1': on('met de manager, op 20 november'),
      'AL-Q2': on('7 10'),
      'AL-Q3': on('3'),
    },
    wie: /Petra Lemmens/,
    geraadpleegd: /[Mm]anager/,
  },
};

const heemskerkBeverwijk: KaderPlay = {
  id: 'heemskerk-beverwijk',
  naam: 'Heemskerk en Beverwijk',
  functies: { 'Petra Lemmens': 'netwerkregisseur' },
  first: { antwoorden: { HB12: on('3 4') }, wie: /Petra Lemmens/ },
  second: {
    antwoorden: { 'HB23-1': on('10 11'), 'HB23-2': nee, 'HB23-3': on('3 6') },
    wie: /Petra Lemmens/,
    geraadpleegd: /AOV/,
  },
};

/** One play per kader that comes with the program. */
export const kaderPlays: readonly KaderPlay[] = [
  noordLimburg,
  dalfsen,
  groningen,
  almelo,
  heemskerkBeverwijk,
];
