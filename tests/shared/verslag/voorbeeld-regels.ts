import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { Informatie, InformatieSoort } from '../../../shared/domain/informatie/informatie.ts';
import type { Risico } from '../../../shared/domain/risico/risico.ts';
import { besprekingId, betrokkeneId, casusId, id, moederId, org, persoon } from './voorbeeld-mensen.ts';

type Rule = readonly [InformatieSoort, readonly string[], string, string, string?];

const rules: readonly Rule[] = [
  [
    'feit',
    [org('Corporatie')],
    'wonen',
    'Het huis staat vol; de woonconsulent is op 3 november niet binnengelaten.',
  ],
  [
    'feit',
    [org('Politie')],
    'veiligheid',
    'Zes meldingen van overlast sinds mei, de laatste op 8 november om 02.40 uur.',
    'politie',
  ],
  [
    'vermoeden',
    [org('Verslavingszorg')],
    'middelengebruik',
    'Slaapt overdag en is ’s nachts op straat; mogelijk weer gebruik.',
    'gezondheid',
  ],
  ['kracht', [org('Wijkteam')], 'sociaal netwerk', 'Zorgt elke dag voor zijn moeder en kookt voor haar.'],
  [
    'feit',
    [betrokkeneId],
    'wonen',
    'Ik doe niet open als ze met z’n tweeën komen, dan denk ik dat ik eruit moet.',
  ],
  [
    'feit',
    [org('Corporatie')],
    'wonen',
    'Huurachterstand van vier maanden, € 2.480. De zaak ligt bij de deurwaarder, een zitting is nog niet gepland.',
  ],
  [
    'feit',
    [persoon('GGZ')],
    'gezondheid',
    'Sinds september geen contact meer met het FACT-team; de laatste drie huisbezoeken waren zonder gehoor.',
    'gezondheid',
  ],
  ['vermoeden', [moederId], 'gezondheid', 'Neemt zijn medicijnen niet meer in sinds de zomer.', 'gezondheid'],
  [
    'feit',
    [org('Politie'), org('Gemeente')],
    'veiligheid',
    'Op 29 oktober met een koevoet op de galerij; twee buren durven niet meer langs zijn deur.',
    'politie',
  ],
  [
    'feit',
    [org('Wijkteam')],
    'financiën',
    'De uitkering is per 1 oktober stopgezet omdat hij niet op de afspraak kwam.',
  ],
  [
    'kracht',
    [betrokkeneId],
    'werk en dagbesteding',
    'Bij de fietsenmaker ging het goed, daar zou ik zo weer heen willen.',
  ],
  [
    'oordeel',
    [org('GGZ'), org('Verslavingszorg')],
    '',
    'Zonder dagstructuur loopt elke behandeling vast; eerst rust en inkomen.',
  ],
  [
    'opmerking',
    [org('Gemeente')],
    'veiligheid',
    'De burgemeester is op 9 november mondeling op de hoogte gebracht van de onrust op de galerij.',
  ],
  ['feit', [org('Gemeente')], 'veiligheid', 'Twaalf bewoners hebben een brief aan de wethouder gestuurd.'],
  ['oordeel', [org('Corporatie')], '', 'Wij kunnen de andere huurders niet langer vragen om geduld.'],
];

export const informatie: Informatie[] = rules.map(([soort, bronnen, leefgebied, tekst, klasse], index) => ({
  id: id(8, index + 1),
  besprekingId,
  nummer: index + 1,
  stap: soort === 'oordeel' ? 3 : 2,
  soort,
  bronnen: [...bronnen],
  bronOpen: '',
  leefgebied,
  tekst,
  klasse: klasse ?? 'gewoon',
  klasseEigen: false,
  klasseReden: '',
  bijlage: false,
  nietInVerslag: false,
  vrijgegeven: false,
  vooraf: index < 2,
  vervallen: false,
  enteredAt: '2026-11-12T09:20:00.000Z',
  revisie: 1,
}));

type Promise = readonly [string, string, string | null, Afspraak['binding']];

const promises: readonly Promise[] = [
  [
    'GGZ',
    'Beoordeelt of een verplichte zorgmachtiging nodig is en laat de uitkomst weten aan de casusregisseur.',
    '2026-11-27',
    'bindend',
  ],
  [
    'Corporatie',
    'Geen dagvaarding tot het volgende overleg; wel een brief over de betalingsregeling.',
    '2026-11-20',
    'bindend',
  ],
  ['Wijkteam', 'Vraagt de uitkering opnieuw aan en regelt een voorschot.', '2026-11-17', 'bindend'],
  [
    'Politie',
    'Zet een afspraak op het adres: bij een melding gaat de wijkagent of GGZ mee.',
    '2026-11-13',
    'bindend',
  ],
  [
    'Reclassering',
    'Zoekt uit of er nog een lopende proeftijd is en meldt dat aan de procesregisseur.',
    '2026-11-19',
    'akkoord-gevraagd',
  ],
  [
    'Gemeente',
    'Spreekt met de twaalf bewoners die een brief stuurden, samen met de corporatie.',
    null,
    'bindend',
  ],
];

export const afspraken: Afspraak[] = promises.map(([kort, wat, datum, binding], index) =>
  afspraak(id(9, index + 1), index + 1, wat, kort, { datum, volgendOverleg: datum === null, binding }),
);

function afspraak(key: string, nummer: number, wat: string, kort: string, more: Partial<Afspraak>): Afspraak {
  return {
    id: key,
    casusId,
    besprekingId,
    nummer,
    wat,
    organisatieId: org(kort),
    contactId: persoon(kort),
    betrokkeneId: null,
    samenMet: [],
    datum: null,
    volgendOverleg: false,
    status: 'open',
    waarom: '',
    binding: 'bindend',
    doorgeschoven: 0,
    nietInVerslag: false,
    ingetrokken: false,
    revisie: 1,
    ...more,
  };
}

const earlier = { besprekingId: id(2, 9), datum: '2026-10-23' };

export const vorigeAfspraken: Afspraak[] = [
  afspraak(id(9, 101), 2, 'Maakt kennis met de moeder en vraagt wat zij nog aankan.', 'Wijkteam', {
    ...earlier,
    status: 'gedaan',
  }),
  afspraak(id(9, 102), 3, 'Gaat samen met de wijkagent op huisbezoek.', 'GGZ', {
    ...earlier,
    doorgeschoven: 3,
  }),
  afspraak(id(9, 103), 5, 'Vraagt naar de stand van de schuldhulp.', 'Gemeente', {
    ...earlier,
    status: 'niet-gedaan',
  }),
];

export const risicos: Risico[] = [
  risico(1, {
    wat: 'Ontruiming van de woning, waarna hij uit beeld raakt',
    wieLooptGevaar: 'de heer D.',
    wanneer: 'na een vonnis, vanaf januari',
    kans: 2,
    gevolg: 3,
    beschermend: 'Corporatie wil wachten als er inkomen is',
    maatregel: 'Uitkering en betalingsregeling',
    restKans: 1,
    restGevolg: 3,
    eigenaar: 'Wijkteam',
  }),
  risico(2, {
    wat: 'Geweld tegen een buur op de galerij',
    wieLooptGevaar: 'directe buren',
    wanneer: '’s nachts',
    kans: 2,
    gevolg: 3,
    beschermend: 'Kent de wijkagent en luistert naar hem',
    maatregel: 'Afspraak op het adres',
    restKans: 1,
    restGevolg: 2,
    eigenaar: 'Politie',
  }),
  risico(3, {
    wat: 'Moeder raakt overbelast',
    wieLooptGevaar: 'mevrouw D.',
    kans: 3,
    gevolg: 2,
    maatregel: 'Respijtzorg vanaf december',
    eigenaar: 'Wijkteam',
  }),
];

function risico(nummer: number, more: Partial<Risico>): Risico {
  return {
    id: id(10, nummer),
    casusId,
    besprekingId,
    nummer,
    wat: '',
    wieLooptGevaar: '',
    wanneer: '',
    kans: null,
    gevolg: null,
    beschermend: '',
    maatregel: '',
    restKans: null,
    restGevolg: null,
    eigenaar: '',
    vervallen: false,
    revisie: 1,
    ...more,
  };
}
