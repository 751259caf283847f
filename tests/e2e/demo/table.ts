export interface Deelnemer {
  naam: string;
  email: string;
  organisatie: string;
  kort: string;
  /** As the list of kinds shows it. */
  soortNaam: string;
  rol: string;
}

/** The eight at the table of Jan. Nobody of them exists. */
export const table: readonly Deelnemer[] = [
  {
    naam: 'Petra Lemmens',
    email: 'p.lemmens@zvh.example',
    organisatie: 'Zorg- en Veiligheidshuis',
    kort: 'ZVH',
    soortNaam: 'Zorg- en Veiligheidshuis',
    rol: 'procesregisseur',
  },
  {
    naam: 'Mo Yildiz',
    email: 'm.yildiz@wijkteam.example',
    organisatie: 'Wijkteam Noord',
    kort: 'Wijkteam',
    soortNaam: 'Wijkteam',
    rol: 'casusregisseur',
  },
  {
    naam: 'Sanne de Boer',
    email: 's.deboer@dehaven.example',
    organisatie: 'Woonstichting De Haven',
    kort: 'Corporatie',
    soortNaam: 'Woningcorporatie',
    rol: 'woonconsulent',
  },
  {
    naam: 'Joris Peeters',
    email: 'j.peeters@politie.example',
    organisatie: 'Politie basisteam',
    kort: 'Politie',
    soortNaam: 'Politie',
    rol: 'wijkagent',
  },
  {
    naam: 'Marie Smit',
    email: 'm.smit@ggz.example',
    organisatie: 'GGZ FACT-team',
    kort: 'GGZ',
    soortNaam: 'GGZ',
    rol: 'behandelaar',
  },
  {
    naam: 'Kees Vermeer',
    email: 'k.vermeer@naast.example',
    organisatie: 'Begeleiding Naast',
    kort: 'Naast',
    soortNaam: 'Begeleiding en welzijn',
    rol: 'ambulant begeleider',
  },
  {
    naam: 'Fatima Idrissi',
    email: 'f.idrissi@ggd.example',
    organisatie: 'Bemoeizorg GGD',
    kort: 'Bemoeizorg',
    soortNaam: 'GGD',
    rol: 'bemoeizorger',
  },
  {
    naam: 'Tom Hendriks',
    email: 't.hendriks@gemeente.example',
    organisatie: 'Gemeente, team OOV',
    kort: 'OOV',
    soortNaam: 'Gemeente',
    rol: "AOV'er",
  },
];
