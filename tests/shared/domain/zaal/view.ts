import type { Afspraak } from '../../../../shared/domain/afspraak/afspraak.ts';
import type { Aanwezige, Periode } from '../../../../shared/domain/bespreking/aanwezige.ts';
import {
  besprekingViewSchema,
  type BesprekingView,
} from '../../../../shared/domain/bespreking/bespreking-view.ts';
import { emptyBesluitDraft } from '../../../../shared/domain/fasebesluit/besluit-draft.ts';
import type { Fasebesluit } from '../../../../shared/domain/fasebesluit/fasebesluit.ts';
import { defaultKlassen } from '../../../../shared/domain/informatie/klasse.ts';
import type { Informatie } from '../../../../shared/domain/informatie/informatie.ts';

/** A UUID that ends in the number. */
export function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A moment on the day of the overleg, at a local clock time in winter. */
export function at(time: string): string {
  return `2026-11-20T${time}:00.000Z`;
}

export const corporatie = id(1);
export const ggz = id(2);
export const deBoer = id(11);
export const smit = id(12);
export const jan = id(21);
const bespreking = id(31);
const casus = id(41);

export function regel(number: number, tekst: string, more: Partial<Informatie> = {}): Informatie {
  return {
    id: id(100 + number),
    besprekingId: bespreking,
    nummer: number,
    stap: 2,
    soort: 'feit',
    bronnen: [corporatie],
    bronOpen: '',
    leefgebied: 'wonen',
    tekst,
    klasse: 'gewoon',
    klasseEigen: false,
    klasseReden: '',
    bijlage: false,
    nietInVerslag: false,
    vrijgegeven: false,
    vooraf: false,
    vervallen: false,
    enteredAt: at('10:05'),
    revisie: 1,
    ...more,
  };
}

export function afspraak(number: number, wat: string, more: Partial<Afspraak> = {}): Afspraak {
  return {
    id: id(200 + number),
    casusId: casus,
    besprekingId: bespreking,
    nummer: number,
    wat,
    organisatieId: ggz,
    contactId: smit,
    betrokkeneId: null,
    samenMet: [],
    datum: '2026-11-27',
    volgendOverleg: false,
    status: 'open',
    waarom: '',
    binding: 'nog-geen',
    doorgeschoven: 0,
    nietInVerslag: false,
    ingetrokken: false,
    revisie: 1,
    ...more,
  };
}

/** Somebody of whom only the stays matter. */
export function person(number: number, perioden: Periode[], betrokkeneId: string | null = null): Aanwezige {
  const inside = perioden.some((periode) => periode.tot === null);
  return {
    id: id(300 + number),
    besprekingId: bespreking,
    deelnemerId: betrokkeneId === null ? id(400 + number) : null,
    betrokkeneId,
    status: inside ? 'aanwezig' : 'vertrokken',
    perioden,
  };
}

export function besluit(number: number, createdAt: string, more: Partial<Fasebesluit> = {}): Fasebesluit {
  return {
    id: id(500 + number),
    casusId: casus,
    besprekingId: bespreking,
    soort: 'besluit',
    van: 2,
    naar: 3,
    datum: '2026-11-20',
    kaderId: 'noord-limburg',
    kaderVersie: '1',
    uitkomst: 'Naar AVE 3 is aan de orde',
    antwoorden: [],
    beslisserNaam: 'S. de Boer',
    beslisserRol: 'casusregisseur',
    grond: '',
    geraadpleegd: [],
    overgang: null,
    akkoord: [],
    visies: [],
    vooraf: [],
    formeelNummer: '',
    formeelDatum: null,
    redenAfwijking: '',
    casusregie: '',
    procesregie: '',
    vervangt: null,
    createdAt,
    ...more,
  };
}

/** A running bespreking that began at 10:00; the schema checks it, so a test never stands on a made-up shape. */
export function view(more: Partial<BesprekingView> = {}): BesprekingView {
  return besprekingViewSchema.parse({
    today: '2026-11-20',
    feestdagen: [],
    gemeente: 'Venlo',
    bespreking: {
      id: bespreking,
      overlegId: id(32),
      casusId: casus,
      volgnummer: 1,
      status: 'lopend',
      stap: 2,
      vraag: '',
      volgendOverleg: null,
      informeert: '',
      startedAt: at('10:00'),
      closedAt: null,
      kaderId: 'noord-limburg',
      kaderVersie: '1',
    },
    overleg: { id: id(32), datum: '2026-11-20', aanvang: '10:00', plaats: '', revisie: 1 },
    casus: {
      id: casus,
      nummer: '2026-014',
      aanduiding: 'WOONOVERLAST HOEKHUIS',
      doel: 'GEHEIM-DOEL',
      regime: 'wgs',
      grondslag: '',
      convenant: '',
      kaderId: 'noord-limburg',
      kaderVersie: '1',
      fase: 2,
      verwerkingsverantwoordelijken: [],
      gedeeldOpenbareOrde: false,
      afgeslotenOp: null,
      createdAt: at('08:00'),
      revisie: 1,
    },
    betrokkenen: [
      {
        id: jan,
        casusId: casus,
        naam: 'Jan',
        soort: 'betrokkene',
        relatie: '',
        geboortejaar: null,
        revisie: 1,
      },
    ],
    deelnemers: [],
    contacten: [
      {
        id: deBoer,
        naam: 'S. de Boer',
        organisatieId: corporatie,
        functie: '',
        email: '',
        telefoon: '',
        revisie: 1,
      },
      { id: smit, naam: 'M. Smit', organisatieId: ggz, functie: '', email: '', telefoon: '', revisie: 1 },
    ],
    organisaties: [
      { id: corporatie, naam: 'Woonstichting De Linde', kort: 'corporatie', soort: 'corporatie', revisie: 1 },
      { id: ggz, naam: 'GGZ Noord', kort: 'GGZ', soort: 'ggz', revisie: 1 },
    ],
    aanwezigen: [person(1, [{ van: at('10:00'), tot: null }]), person(2, [{ van: at('10:00'), tot: null }])],
    informatie: [],
    delingen: [],
    momenten: [],
    klassen: [...defaultKlassen],
    vorigeAfspraken: [],
    uitkomsten: [],
    afspraken: [],
    risicos: [],
    informeringen: [],
    rectificaties: [],
    scenarios: [],
    alarmbellen: [],
    antwoorden: [],
    visies: [],
    criteriumVisies: [],
    fasebesluiten: [],
    regie: { casusregie: '', procesregie: '' },
    vooraf: [],
    vastgesteld: [],
    correcties: [],
    draft: 'GEHEIM-CONCEPT',
    besluitDraft: { ...emptyBesluitDraft, naar: 4, beslisser: 'GEHEIM-WIE', reason: 'GEHEIM-HALVE-REDEN' },
    zaal: { open: true, stap: 2 },
    neighbours: [{ id: id(61), casusnummer: '2026-099', aanduiding: 'GEHEIM-ANDERE-CASUS' }],
    ...more,
  });
}
