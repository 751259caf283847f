import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { kaderSchema, type Kader } from '../../../shared/kader/schema.ts';
import type { PaperCopy } from '../../../shared/verslag/paper.ts';
import data from '../../../shared/kader/data/noord-limburg.json' with { type: 'json' };
import {
  aanwezigen,
  besprekingId,
  betrokkenen,
  casusId,
  closedAt,
  contacten,
  deelnemers,
  id,
  org,
  organisaties,
  startedAt,
} from './voorbeeld-mensen.ts';
import { defaultKlassen } from '../../../shared/domain/informatie/klasse.ts';
import { afspraken, informatie, risicos, vorigeAfspraken } from './voorbeeld-regels.ts';

export const kader: Kader = kaderSchema.parse(data);

/** An invented casus of an invented gemeente, opgeschaald from AVE 2 to AVE 3 with eight people at the table. */
export function voorbeeld(more: Partial<BesprekingView> = {}): BesprekingView {
  return { ...bespreking, ...more };
}

export const copy: PaperCopy = {
  recipient: 'GGZ, M. Smit',
  number: 3,
  date: '2026-11-12',
  shortHash: '7f3a09c41b2e',
  logboek: '0be1c7d2a940',
};

const antwoorden: BesprekingView['antwoorden'] = [
  { criteriumId: 'NL23-1', antwoord: 'ja', toelichting: 'mijdt alle zorg', regels: [5, 7] },
  { criteriumId: 'NL23-2', antwoord: 'ja', toelichting: 'drie bezoeken zonder gehoor', regels: [7] },
  { criteriumId: 'NL23-3', antwoord: 'nee', toelichting: '', regels: [] },
  { criteriumId: 'NL23-4', antwoord: 'ja', toelichting: '', regels: [2, 9, 14] },
  { criteriumId: 'NL23-5', antwoord: 'nee', toelichting: '', regels: [] },
  { criteriumId: 'NL23-6', antwoord: 'onbekend', toelichting: 'nagaan wat er in huis staat', regels: [] },
  { criteriumId: 'NL-U3-1', antwoord: 'ja', toelichting: '', regels: [6, 7, 10] },
  { criteriumId: 'NL-U3-2', antwoord: 'ja', toelichting: '', regels: [9] },
  { criteriumId: 'NL-U3-3', antwoord: 'ja', toelichting: 'zorg, wonen en politie', regels: [] },
];

const regie = { casusregie: 'Wijkteam, N. Kuipers', procesregie: 'ZVH, A. Willems' };

const bespreking: BesprekingView = {
  today: '2026-11-12',
  feestdagen: [],
  gemeente: 'Gemeente Waterkant',
  bespreking: {
    id: besprekingId,
    overlegId: id(11, 1),
    casusId,
    volgnummer: 2,
    status: 'afgerond',
    stap: 5,
    vraag: 'Wat is nodig om de galerij weer veilig te maken zonder dat hij zijn huis kwijtraakt?',
    volgendOverleg: '2026-12-10',
    informeert: 'N. Kuipers belt betrokkene en zijn moeder, op vrijdag 13 november',
    startedAt,
    closedAt,
    kaderId: kader.id,
    kaderVersie: kader.versie,
  },
  overleg: {
    id: id(11, 1),
    datum: '2026-11-12',
    aanvang: '10:00',
    plaats: 'Gemeentehuis Waterkant, kamer 2.14',
    revisie: 1,
  },
  casus: {
    id: casusId,
    nummer: '2026-014',
    aanduiding: 'Galerij aan de kade',
    doel: 'De overlast op de galerij stopt en betrokkene krijgt passende zorg in zijn eigen woning.',
    regime: 'wgs',
    grondslag: 'Wet gegevensverwerking door samenwerkingsverbanden, hoofdstuk 2, Zorg- en Veiligheidshuizen',
    verwerkingsverantwoordelijken: ['Gemeente Waterkant', 'Politie', 'GGZ Oost'],
    convenant: 'convenant Zorg- en Veiligheidshuis 2025',
    kaderId: kader.id,
    kaderVersie: kader.versie,
    fase: 3,
    gedeeldOpenbareOrde: false,
    afgeslotenOp: null,
    createdAt: '2026-09-01T08:00:00.000Z',
    revisie: 4,
  },
  betrokkenen,
  deelnemers,
  contacten,
  organisaties,
  aanwezigen,
  informatie,
  delingen: [],
  momenten: [],
  klassen: [...defaultKlassen],
  vorigeAfspraken,
  uitkomsten: [
    { afspraakId: id(9, 101), uitkomst: 'gedaan', waarom: '' },
    { afspraakId: id(9, 102), uitkomst: 'doorgeschoven', waarom: 'drie keer niemand thuis' },
    { afspraakId: id(9, 103), uitkomst: 'niet-gedaan', waarom: 'geen toestemming gekregen' },
  ],
  afspraken,
  risicos,
  scenarios: [
    {
      id: id(12, 1),
      casusId,
      besprekingId,
      als: 'hij opnieuw met een voorwerp op de galerij staat',
      dan: 'belt de wijkagent de crisisdienst en gaat GGZ mee naar binnen',
      eigenaar: 'Politie',
      vervallen: false,
      revisie: 1,
    },
  ],
  alarmbellen: ['omkeren dag en nacht', 'geen contact', 'middelen'],
  antwoorden,
  criteriumVisies: [],
  visies: [{ organisatieId: org('Corporatie'), tekst: 'Had de dagvaarding liever nu uitgebracht.' }],
  fasebesluiten: [
    {
      id: id(13, 1),
      casusId,
      besprekingId,
      soort: 'besluit',
      van: 2,
      naar: 3,
      datum: '2026-11-12',
      kaderId: kader.id,
      kaderVersie: kader.versie,
      uitkomst: 'Naar AVE 3 is aan de orde',
      antwoorden,
      beslisserNaam: 'N. Kuipers',
      beslisserRol: 'casusregisseur',
      grond: 'bijlage 2 van de handreiking: de casusregisseur besluit over opschalen naar AVE 3',
      geraadpleegd: ['F. Yılmaz, ambtenaar openbare orde en veiligheid'],
      vooraf: [
        { id: 'NL23-V1', tekst: 'Management van de betrokken organisaties is aangesproken', vervuld: true },
      ],
      formeelNummer: '',
      formeelDatum: null,
      redenAfwijking: '',
      ...regie,
      vervangt: null,
      overgang: '2-3',
      akkoord: [],
      visies: [],
      createdAt: '2026-11-12T10:05:00.000Z',
    },
  ],
  rectificaties: [],
  informeringen: [
    {
      id: id(14, 1),
      casusId,
      betrokkeneId: null,
      antwoord: {
        uitkomst: 'geinformeerd',
        datum: '2026-11-02',
        door: 'het wijkteam',
        hoe: 'mondeling, bij hem thuis',
      },
      vastgelegdDoor: 'F. Yılmaz',
      createdAt: '2026-11-02T10:00:00.000Z',
    },
  ],
  regie,
  vooraf: [],
  vastgesteld: [],
  correcties: [],
  draft: '',
  besluitDraft: null,
  zaal: { open: false, stap: 5 },
  neighbours: [],
};
