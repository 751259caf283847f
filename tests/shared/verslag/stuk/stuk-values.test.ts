import { expect, test } from 'vitest';
import type { Afspraak } from '../../../../shared/domain/afspraak/afspraak.ts';
import { parseSjabloon } from '../../../../shared/domain/sjabloon/parse-sjabloon.ts';
import { shippedSjabloon } from '../../../../shared/domain/sjabloon/shipped-sjablonen.ts';
import { sjabloonSoortOf, type SjabloonId } from '../../../../shared/domain/sjabloon/sjabloon.ts';
import { sjabloonVelden } from '../../../../shared/domain/sjabloon/velden.ts';
import { defaultKlassen } from '../../../../shared/domain/informatie/klasse.ts';
import { kaders } from '../../../../shared/kader/catalog.ts';
import { briefValues } from '../../../../shared/verslag/stuk/brief-values.ts';
import { buildStuk } from '../../../../shared/verslag/stuk/build-stuk.ts';
import type { StukValues } from '../../../../shared/verslag/stuk/fill-sjabloon.ts';
import { foundNames } from '../../../../shared/verslag/stuk/found-names.ts';
import { niveausOf } from '../../../../shared/verslag/stuk/niveaus.ts';
import { opschalingsdossierValues } from '../../../../shared/verslag/stuk/opschalingsdossier-values.ts';
import { planValues } from '../../../../shared/verslag/stuk/plan-values.ts';
import type { StukCasus } from '../../../../shared/verslag/stuk/stuk-casus.ts';
import { uitnodigingValues } from '../../../../shared/verslag/stuk/uitnodiging-values.ts';
import { blockTexts } from '../block-texts.ts';
import { voorbeeld } from '../voorbeeld-bespreking.ts';
import { betrokkeneId, org, persoon } from '../voorbeeld-mensen.ts';

const view = voorbeeld();
const kaderWith = (id: string) => kaders.find((kader) => kader.id === id)!;

function afspraak(part: Partial<Afspraak>): Afspraak {
  return { ...view.vorigeAfspraken[0]!, status: 'open', volgendOverleg: false, doorgeschoven: 0, ...part };
}

const afspraken: Afspraak[] = [
  afspraak({ nummer: 1, wat: 'zorgt voor behandeling', organisatieId: org('GGZ'), datum: '2026-12-01' }),
  afspraak({
    nummer: 2,
    wat: 'rijdt extra langs',
    organisatieId: org('Politie'),
    contactId: persoon('Politie'),
    datum: '2026-11-01',
    doorgeschoven: 2,
  }),
  afspraak({
    nummer: 3,
    wat: 'vraagt budget',
    organisatieId: org('Gemeente'),
    datum: null,
    volgendOverleg: true,
  }),
  afspraak({
    nummer: 4,
    wat: 'opent de post',
    organisatieId: null,
    contactId: null,
    betrokkeneId,
    samenMet: [],
    datum: '2026-11-30',
  }),
  afspraak({ nummer: 5, wat: 'is al gedaan', status: 'gedaan' }),
];

const from: StukCasus = {
  today: '2026-11-19',
  gemeente: 'Gemeente Waterkant',
  afzender: 'A. Willems',
  casus: { ...view.casus, doel: 'Veilig wonen.' },
  kader: kaderWith('dalfsen'),
  regie: { casusregie: 'N. Kuipers, Wijkteam', procesregie: 'A. Willems, ZVH' },
  betrokkenen: view.betrokkenen,
  deelnemers: view.deelnemers,
  contacten: view.contacten,
  organisaties: view.organisaties,
  afspraken,
  risicos: view.risicos,
  scenarios: view.scenarios,
  volgendOverleg: '2026-12-17',
  bewaren: 'Vijf jaar na de afsluiting.',
};

function textOf(id: SjabloonId, values: StukValues): string {
  const result = parseSjabloon(sjabloonSoortOf[id], shippedSjabloon(id));
  if (!result.ok) throw new Error('has faults');
  const { paper } = buildStuk(id, result.sjabloon, values, {
    gemeente: from.gemeente,
    casusnummer: from.casus.nummer,
    specialData: '',
  });
  return [paper.title, ...paper.blocks.flatMap(blockTexts)].join('\n');
}

const overleg = { datum: '2026-11-26', aanvang: '10:00', plaats: 'Stadhuis' };
const genodigde = { naam: 'M. Smit', organisatie: 'GGZ Rivierland' };
const uitnodiging = (hand: Record<string, string>) => uitnodigingValues(from, overleg, genodigde, hand);
const dossier = (more: Partial<StukCasus> = {}, niveau = 1, regels = view.informatie.slice(0, 0)) =>
  opschalingsdossierValues({ ...from, ...more }, { niveau, regels, klassen: defaultKlassen }, {});

test.each([
  ['uitnodiging', uitnodiging({})],
  ['opschalingsdossier', dossier()],
  ['brief', briefValues(from, 'de heer D.', {})],
  ['plan-van-aanpak', planValues(from, {})],
] as const)('each field and table of %s that is not typed comes from the casus', (soort, values) => {
  const { velden, tabellen } = sjabloonVelden[soort];
  for (const { naam, byHand } of velden) {
    if (byHand === undefined) expect(values.velden[naam], naam).toEqual(expect.any(String));
  }
  for (const { naam } of tabellen) expect(values.tabellen[naam]?.length, naam).toBeGreaterThan(0);
});

test('the uitnodiging asks the two questions and holds nothing of the casus but its number', () => {
  const text = textOf(
    'uitnodiging',
    uitnodiging({ doel: 'Afspraken maken', 'over-wie': 'U wordt gebeld.', contact: '14 0123' }),
  );
  expect(text).toContain('Wat brengt u in?');
  expect(text).toContain('Wat wilt u weten?');
  expect(text).toContain('do 26 nov 2026');
  expect(text).toContain('Tijd: 10.00 uur');
  expect(text).toContain('Stadhuis');
  expect(text).toContain('M. Smit');
  expect(text).toContain('GGZ Rivierland');
  const planted = [
    from.casus.aanduiding,
    from.casus.doel,
    ...view.betrokkenen.map(({ naam }) => naam),
    ...view.informatie.map(({ tekst }) => tekst),
    ...afspraken.map(({ wat }) => wat),
    ...view.risicos.map(({ wat }) => wat),
    ...view.contacten.map(({ naam }) => naam).filter((naam) => !['M. Smit', 'A. Willems'].includes(naam)),
  ].filter((word) => word !== '');
  expect(planted.length).toBeGreaterThan(20);
  for (const word of planted) expect(text).not.toContain(word);
});

test.each([
  ['dalfsen', ['Managers', 'Bestuurders']],
  ['noord-limburg', ['Managers en bestuurders']],
  ['heemskerk-beverwijk', ['Accounthouder', 'Managers', 'Bestuur']],
  ['groningen', ['Leidinggevenden']],
  ['almelo', ['Leidinggevenden']],
])('opschaling in %s goes by the levels of its kader', (kaderId, names) => {
  const kader = kaderWith(kaderId);
  expect(niveausOf(kader).map(({ naam }) => naam)).toEqual(names);
  names.forEach((naam, index) => {
    const text = textOf('opschalingsdossier', dossier({ kader }, index + 1));
    expect(text.split('\n')[0]).toBe(`Opschalingsdossier ${from.casus.nummer}: ${naam}`);
    for (const other of niveausOf(kader)) expect(text).toContain(other.tekst);
  });
});

test('the dossier counts what is late and carried over, the longest late first, and leaves out what is done', () => {
  const text = textOf('opschalingsdossier', dossier());
  expect(text).toContain('Stand: 4 open, 1 te laat, 1 doorgeschoven.');
  expect(text).toContain('2 weken te laat, 2 keer doorgeschoven');
  expect(text.indexOf('rijdt extra langs')).toBeLessThan(text.indexOf('opent de post'));
  expect(text).not.toContain('is al gedaan');
});

test('L5, L6: the dossier holds no line of the beeld unless it was chosen, and then says what kind it is', () => {
  const bare = textOf('opschalingsdossier', dossier());
  for (const { tekst } of view.informatie) expect(bare).not.toContain(tekst);
  const health = view.informatie.find(({ klasse, bijlage }) => klasse === 'gezondheid' && !bijlage)!;
  const chosen = textOf('opschalingsdossier', dossier({}, 1, [health]));
  expect(chosen).toContain(health.tekst);
  expect(chosen).toContain('gegevens over gezondheid');
});

test('the dossier calls a betrokkene by what he or she is in the casus', () => {
  const own = view.informatie.filter(({ bronnen }) =>
    bronnen.some((bron) => view.betrokkenen.some(({ id }) => id === bron)),
  );
  expect(own.length).toBeGreaterThan(0);
  const values = dossier({}, 1, own.slice(0, 1));
  const { regels, 'open-afspraken': open } = values.tabellen;
  const tables = [...regels!, ...open!].flatMap(blockTexts).join('\n');
  const source = own[0]!.bronnen.map((id) => view.betrokkenen.find((one) => one.id === id)?.naam ?? '');
  for (const naam of source) expect(tables.replace(own[0]!.tekst, '')).not.toContain(naam);
  expect(tables).toContain('betrokkene');
});

test('L7: the brief says what, why, who, how long, which rights and whom to ask (art. 13 and 14)', () => {
  const text = textOf(
    'brief-betrokkene',
    briefValues(from, 'de heer D.', {
      waarover: 'wonen',
      doel: 'rust',
      contact: 'Anna, 14 0123',
      fg: 'fg@waterkant.example',
    }),
  );
  for (const wanted of [
    'Beste de heer D.,',
    'Het gaat over wonen.',
    'Wat wij willen bereiken: rust.',
    'Woonstichting De Haven',
    from.casus.grondslag,
    'Vijf jaar na de afsluiting.',
    'artikel 16',
    'artikel 17',
    'artikel 18',
    'artikel 21',
    'Autoriteit Persoonsgegevens',
    'Anna, 14 0123',
    'fg@waterkant.example',
    'Een computer beslist niets over u.',
  ])
    expect(text).toContain(wanted);
});

test.each(['brief-betrokkene', 'brief-ouders'] as const)(
  'L7: %s holds one name of a betrokkene and none of a professional but the sender',
  (id) => {
    const text = textOf(
      id,
      briefValues(from, 'mevrouw D.', { waarover: 'x', doel: 'y', contact: 'z', fg: 'q' }),
    );
    expect(text).toContain('mevrouw D.');
    const planted = [
      'de heer D.',
      from.casus.aanduiding,
      ...view.contacten.map(({ naam }) => naam).filter((naam) => naam !== from.afzender),
      ...view.informatie.map(({ tekst }) => tekst),
      ...afspraken.map(({ wat }) => wat),
      ...view.risicos.map(({ wat }) => wat),
    ];
    for (const word of planted) expect(text).not.toContain(word);
  },
);

test('the plan puts open afspraken under zorg, straf, bestuur and the betrokkene, with owner and day', () => {
  const values = planValues(from, { doelen: 'Een eigen woning.' });
  const texts = (naam: string) => values.tabellen[naam]!.flatMap(blockTexts).join('\n');
  expect(texts('zorg')).toContain('zorgt voor behandeling');
  expect(texts('straf')).toContain('Politie, P. Janssen');
  expect(texts('bestuur')).toContain('volgend overleg (do 17 dec 2026)');
  expect(texts('eigen')).toContain('opent de post');
  for (const naam of ['zorg', 'straf', 'bestuur', 'eigen']) expect(texts(naam)).not.toContain('is al gedaan');
  const text = textOf('plan-van-aanpak', values);
  for (const { als, dan } of view.scenarios) {
    expect(text).toContain(als);
    expect(text).toContain(dan);
  }
  expect(text).toContain('N. Kuipers, Wijkteam');
  expect(text).toContain('Een eigen woning.');
});

function namesIn(tekst: string, velden: Record<string, string>, own = ''): string[] {
  const result = parseSjabloon('uitnodiging', { title: 'Uitnodiging', tekst });
  if (!result.ok) throw new Error('has faults');
  return foundNames(result.sjabloon, { velden, tabellen: {} }, ['Els Voorbeeld', 'Jan van Dam'], own);
}

test('a name of a betrokkene is found in what was typed, whole or in part, and not where a professional stands', () => {
  expect(namesIn('{{doel}}', { doel: 'rust voor Els' })).toEqual(['Els']);
  expect(namesIn('{{over-wie}}', { 'over-wie': 'mevrouw voorbeeld belt' })).toEqual(['voorbeeld']);
  expect(namesIn('{{doel}}', { doel: 'het voorbeeldig van de stad' })).toEqual([]);
  expect(namesIn('{{afzender}}', { afzender: 'P. van Dam' })).toEqual([]);
  expect(namesIn('{{doel}}', { doel: 'Dam' }, 'M. van Dam')).toEqual([]);
});

test('the finished paper is judged: whom to ask is typed too, and the sjabloon has words of its own', () => {
  const contact = 'Els Voorbeeld, 06-1234';
  expect(namesIn('Vragen? {{contact}}', { contact })).toEqual(['Els Voorbeeld']);
  expect(namesIn('Het gaat over Els Voor\u00adbeeld.', {})).toEqual(['Els Voorbeeld']);
  // What does not come on the paper is no reason to keep it back.
  expect(namesIn('Dag.', { contact })).toEqual([]);
  expect(namesIn('Voorbeeld: {{organisatie}}', { organisatie: '' })).toEqual([]);
});

test('the month of a date is nobody’s name, and a name that stands twice is told once', () => {
  expect(namesIn('{{doel}}', { doel: 'Besluit voor do 7 jan 2027.' })).toEqual([]);
  expect(namesIn('{{doel}}', { doel: 'Op 7 jan 2027 met Jan; jan weet het.' })).toHaveLength(1);
});
