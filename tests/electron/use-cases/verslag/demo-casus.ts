import { afronden } from '../../../../electron/use-cases/bespreking/afronden.ts';
import { saveAfronding } from '../../../../electron/use-cases/bespreking/save-afronding.ts';
import { saveVisie } from '../../../../electron/use-cases/bespreking/save-visie.ts';
import { saveVraag } from '../../../../electron/use-cases/bespreking/save-vraag.ts';
import { setAanwezig } from '../../../../electron/use-cases/bespreking/set-aanwezig.ts';
import { setAlarmbel } from '../../../../electron/use-cases/bespreking/set-alarmbel.ts';
import { startBespreking } from '../../../../electron/use-cases/bespreking/start.ts';
import { settleAfspraak } from '../../../../electron/use-cases/afspraak/settle.ts';
import { createCasus } from '../../../../electron/use-cases/casus/create.ts';
import { saveOrganisatie } from '../../../../electron/use-cases/contact/save-organisatie.ts';
import { saveContact } from '../../../../electron/use-cases/contact/save.ts';
import { saveDeelnemer } from '../../../../electron/use-cases/deelnemer/save.ts';
import { recordFasebesluit } from '../../../../electron/use-cases/fasebesluit/record.ts';
import { saveGemeente } from '../../../../electron/use-cases/gemeente/save.ts';
import { recordInformering } from '../../../../electron/use-cases/informering/record.ts';
import { saveEntry } from '../../../../electron/use-cases/invoer/save.ts';
import { answerCriterium } from '../../../../electron/use-cases/oordeel/answer-criterium.ts';
import { saveCriteriumVisie } from '../../../../electron/use-cases/oordeel/save-criterium-visie.ts';
import { saveScenario } from '../../../../electron/use-cases/oordeel/save-scenario.ts';
import { createOverleg } from '../../../../electron/use-cases/overleg/create.ts';
import type { Stap } from '../../../../shared/domain/bespreking/stap.ts';
import type { OrganisatieSoort } from '../../../../shared/domain/organisatie/organisatie.ts';
import { afspraken, beeld, risicos } from '../../../e2e/demo/second-overleg-lines.ts';
import { table } from '../../../e2e/demo/table.ts';
import { testContext, type TestContext } from '../test-context.ts';

const soorten: Readonly<Record<string, OrganisatieSoort>> = {
  ZVH: 'zorg-en-veiligheidshuis',
  Wijkteam: 'wijkteam',
  Corporatie: 'corporatie',
  Politie: 'politie',
  GGZ: 'ggz',
  Naast: 'begeleiding',
  Bemoeizorg: 'ggd',
  OOV: 'gemeente',
};

export interface DemoCasus {
  ctx: TestContext;
  casusId: string;
  besprekingId: string;
  /** Key of the recipient by the short name of the organisatie. */
  key: (kort: string) => string;
  organisatieKey: (kort: string) => string;
}

/**
 * The casus of the demo, by the same use-cases as the screen: eight at the table. In the second overleg the GGZ is
 * absent, the begeleider leaves before the oordeel and the bemoeizorger comes after the beeld.
 */
export function demoCasus(): DemoCasus {
  const ctx = testContext('2026-11-05T09:00:00.000Z');
  const kader = ctx.kaders().find(({ id }) => id === 'noord-limburg')!;
  saveGemeente(ctx, {
    naam: 'Gemeente Maasdorp',
    kaderId: kader.id,
    kaderVersie: kader.versie,
    regime: 'gemeentelijke-taak',
    grondslag: 'AVG artikel 6 lid 1 onder e',
    convenant: 'Convenant zorg en veiligheid 2025',
    reservekopieMap: null,
    lockAfterMinutes: 10,
  });
  const { id: casusId } = createCasus(ctx, {
    aanduiding: 'Volle flat, tweede verdieping',
    doel: 'Jan houdt zijn huis, en de buren zijn weer veilig en slapen.',
    overWie: ['Jan'],
  });
  const seats = new Map(table.map((one) => [one.kort, seat(ctx, casusId, one)]));
  const key = (kort: string) => `deelnemer ${seats.get(kort)!.deelnemerId}`;
  const organisatieKey = (kort: string) => `organisatie ${seats.get(kort)!.organisatieId}`;
  const organisatie = (kort: string) => seats.get(kort)!.organisatieId;
  firstOverleg(ctx, casusId);
  ctx.setToday('2026-11-26');
  const besprekingId = begin(ctx, casusId);
  const attend = attendance(ctx, besprekingId, casusId);
  saveVraag(ctx, { besprekingId, vraag: 'Hoe houden we de buren veilig en Jan in zijn huis?' });
  for (const { kort } of table) {
    if (kort !== 'Bemoeizorg') attend(kort, kort === 'GGZ' ? 'afwezig' : 'aanwezig');
  }
  for (const { id } of ctx.store.afspraak.ofCasus(casusId)) {
    settleAfspraak(ctx, { id, besprekingId, uitkomst: 'niet-gedaan', waarom: 'nam de telefoon niet op' });
  }
  ctx.tick(20);
  typeLines(ctx, besprekingId, 2, beeld);
  typeLines(ctx, besprekingId, 2, [
    { head: '', text: 'ggz: neemt sinds de zomer geen medicatie meer tegen zijn achterdocht' },
  ]);
  ctx.tick(5);
  attend('Bemoeizorg', 'aanwezig');
  attend('Naast', 'vertrokken');
  ctx.tick(5);
  typeLines(ctx, besprekingId, 3, risicos);
  saveScenario(ctx, {
    id: null,
    besprekingId,
    als: 'hij weer bij de buurvrouw aanbelt',
    dan: 'rijdt de politie meteen aan',
    eigenaar: 'Joris Peeters',
    vervallen: false,
    revisie: 0,
  });
  setAlarmbel(ctx, { besprekingId, naam: 'Escalatie', on: true });
  answers(ctx, besprekingId);
  saveVisie(ctx, {
    besprekingId,
    organisatieId: organisatie('Corporatie'),
    tekst: 'Had de zitting liever nu.',
  });
  saveCriteriumVisie(ctx, {
    besprekingId,
    criteriumId: 'NL23-5',
    organisatieId: organisatie('Politie'),
    antwoord: 'nee',
    tekst: 'de buurvrouw is niet meer alleen',
  });
  ctx.tick(10);
  typeLines(ctx, besprekingId, 4, afspraken);
  recordFasebesluit(ctx, {
    besprekingId,
    soort: 'besluit',
    naar: 3,
    overgang: null,
    akkoord: [],
    beslisserNaam: 'Mo Yildiz',
    beslisserRol: 'casusregisseur',
    geraadpleegd: ['Tom Hendriks, AOV’er'],
    formeelNummer: '',
    formeelDatum: null,
    redenAfwijking: '',
  });
  ctx.tick(10);
  saveAfronding(ctx, { besprekingId, volgendOverleg: '2026-12-10', informeert: 'Kees Vermeer belt Jan' });
  const antwoord = {
    uitkomst: 'geinformeerd',
    datum: '2026-11-20',
    door: 'het wijkteam',
    hoe: 'thuis',
  } as const;
  recordInformering(ctx, { casusId, betrokkeneId: null, antwoord });
  afronden(ctx, { besprekingId });
  return { ctx, casusId, besprekingId, key, organisatieKey };
}

function seat(ctx: TestContext, casusId: string, one: (typeof table)[number]) {
  const { naam, organisatie, kort, rol, email } = one;
  const { id: organisatieId } = saveOrganisatie(ctx, {
    id: null,
    naam: organisatie,
    kort,
    soort: soorten[kort]!,
  });
  const { id } = saveContact(ctx, { id: null, naam, organisatieId, functie: rol, email, telefoon: '' });
  const deelnemer = saveDeelnemer(ctx, { id: null, casusId, contactId: id, rollen: [rol] });
  return { organisatieId, deelnemerId: deelnemer.id };
}

function begin(ctx: TestContext, casusId: string): string {
  const when = { datum: ctx.today(), aanvang: '10:00', plaats: 'Gemeentehuis, kamer 2.14' };
  const { besprekingIds } = createOverleg(ctx, { ...when, casusIds: [casusId] });
  startBespreking(ctx, { besprekingId: besprekingIds[0]! });
  return besprekingIds[0]!;
}

function attendance(ctx: TestContext, besprekingId: string, casusId: string) {
  const deelnemers = ctx.store.casus.deelnemers(casusId);
  return (kort: string, status: 'aanwezig' | 'afwezig' | 'vertrokken'): void => {
    const place = table.findIndex((one) => one.kort === kort);
    const found = ctx.store.overleg
      .aanwezigen(besprekingId)
      .find(({ deelnemerId }) => deelnemerId === deelnemers[place]!.id)!;
    setAanwezig(ctx, { aanwezigeId: found.id, status });
  };
}

/** Two afspraken to come back to. */
function firstOverleg(ctx: TestContext, casusId: string): void {
  const besprekingId = begin(ctx, casusId);
  const attend = attendance(ctx, besprekingId, casusId);
  for (const { kort } of table) attend(kort, 'aanwezig');
  typeLines(ctx, besprekingId, 4, [
    { head: 'naa:', text: 'gaat elke week langs', term: 'vr 13 nov' },
    { head: 'ggz:', text: 'belt hem over de afspraak bij hem thuis', term: 'vr 20 nov' },
  ]);
  recordFasebesluit(ctx, {
    besprekingId,
    soort: 'besluit',
    naar: 2,
    overgang: null,
    akkoord: [],
    beslisserNaam: 'Mo Yildiz',
    beslisserRol: 'casusregisseur',
    geraadpleegd: [],
    formeelNummer: '',
    formeelDatum: null,
    redenAfwijking: 'Er was meteen hulp nodig.',
  });
  ctx.tick(60);
  afronden(ctx, { besprekingId });
}

interface Line {
  head?: string;
  text: string;
  term?: string;
}

/** As they were typed: ':' stands for the source of the line before, '#wonen' for the leefgebied from there on. */
function typeLines(ctx: TestContext, besprekingId: string, stap: Stap, lines: readonly Line[]): void {
  let leefgebied = '';
  let bron = '';
  for (const { head = '', text, term } of lines) {
    if (head.startsWith('#')) {
      leefgebied = head.slice(1);
      continue;
    }
    const again = head === ':' || head.endsWith(' :');
    if (!again) bron = head.replace(/^\/\w /, '');
    const typed = again ? `${head.slice(0, -1)}${bron}` : head;
    saveEntry(ctx, {
      besprekingId,
      stap,
      text: [typed, term === undefined ? text : `${text}, ${term}`].filter((part) => part !== '').join(' '),
      soort: null,
      leefgebied,
      undone: [],
      nietInVerslag: false,
      previousBron: [],
    });
    ctx.tick(1);
  }
}

const upTo3 = ['NL23-1', 'NL23-2', 'NL23-3', 'NL23-4', 'NL23-5', 'NL23-6', 'NL-U3-1', 'NL-U3-2', 'NL-U3-3'];

/** The second rests on a line of the police, the third on one about health. */
function answers(ctx: TestContext, besprekingId: string): void {
  const lines = ctx.store.informatie.ofBespreking(besprekingId);
  const police = lines.find(({ klasse }) => klasse === 'politie')!.nummer;
  const health = lines.find(({ klasse }) => klasse === 'gezondheid')!.nummer;
  upTo3.forEach((criteriumId, index) =>
    answerCriterium(ctx, {
      besprekingId,
      criteriumId,
      antwoord: 'ja',
      toelichting: `zo ziet de tafel criterium ${String(index + 1)}`,
      regels: index === 1 ? [police] : index === 2 ? [health] : [],
    }),
  );
}
