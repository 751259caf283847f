import { expect, test } from 'vitest';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { buildVerslag } from '../../../shared/verslag/build-verslag.ts';
import { linesOf, rowsUnder, under, valueOf } from './read-paper.ts';
import { kader, voorbeeld } from './voorbeeld-bespreking.ts';
import { id, org } from './voorbeeld-mensen.ts';

const concept = { nummer: 1, vaststelling: null };
const built = (more: Partial<BesprekingView> = {}) => buildVerslag(voorbeeld(more), kader, concept);
const view = voorbeeld();

test('the first page says casus, doel, when and where, and the outcome in one line', () => {
  const paper = built();
  expect(valueOf(paper, 'Casus')).toBe('2026-014, Galerij aan de kade');
  expect(valueOf(paper, 'Overleg')).toBe(
    'do 12 nov 2026, 10.02 tot 11.14 uur, Gemeentehuis Waterkant, kamer 2.14',
  );
  expect(valueOf(paper, 'In het kort')).toBe(
    'Opschaling van AVE 2 naar AVE 3. 6 afspraken. Volgend overleg do 10 dec 2026.',
  );
  expect(paper.blocks.find((block) => block.kind === 'fase-chip')).toMatchObject({
    van: { fase: 2, label: 'AVE 2' },
    naar: { fase: 3, label: 'AVE 3', naam: 'Naast zorgen is sprake van onveiligheid' },
  });
});

test('attendance names organisation, role, partial presence and absence', () => {
  const rows = rowsUnder(built(), 'Aanwezigheid');
  expect(rows).toHaveLength(8);
  expect(rows).toContainEqual([
    'S. de Boer',
    'Woonstichting De Haven (Corporatie)',
    'consulent woonoverlast',
    'ja',
  ]);
  expect(rows).toContainEqual(['P. Janssen', 'Politie, basisteam Waterkant', 'wijkagent', 'vanaf 10.21 uur']);
  expect(rows).toContainEqual(['L. van Dijk', 'Verslavingszorg Oost', 'bemoeizorger', 'tot 10.50 uur']);
  expect(rows.at(-1)).toEqual(['C. Özdemir', 'Reclassering Oost', 'toezichthouder', 'afwezig']);
});

test('L19: the geheimhouding stands under the attendance and at the foot', () => {
  const paper = built();
  expect(linesOf(paper).some((line) => line.startsWith('Geheimhouding: wie hierboven staat'))).toBe(true);
  expect(paper.geheimhouding).toContain('alleen voor het doel van deze casus');
});

test('earlier afspraken come with what was said of them and how often they moved on', () => {
  expect(rowsUnder(built(), 'Vorige afspraken').map((row) => row.at(-1))).toEqual([
    'gedaan',
    'doorgeschoven (3 keer): drie keer niemand thuis',
    'niet gedaan: geen toestemming gekregen',
  ]);
  expect(rowsUnder(built({ uitkomsten: [] }), 'Vorige afspraken')[1]?.at(-1)).toBe(
    'niet besproken, open, 3 keer doorgeschoven',
  );
});

test('L3: the beeld goes by leefgebied, the own words of the betrokkene first and between quotation marks', () => {
  const rows = rowsUnder(built(), 'Beeld');
  expect(rows.slice(0, 3).map(([nummer, leefgebied]) => [nummer, leefgebied])).toEqual([
    ['5', 'wonen'],
    ['1', 'wonen'],
    ['6', 'wonen'],
  ]);
  expect(rows[0]?.at(-1)).toBe(
    '“Ik doe niet open als ze met z’n tweeën komen, dan denk ik dat ik eruit moet.”',
  );
  expect(rows).toContainEqual([
    '8',
    'gezondheid',
    'vermoeden',
    'mevrouw D. (moeder)',
    'Neemt zijn medicijnen niet meer in sinds de zomer.',
  ]);
  expect(rows.find(([nummer]) => nummer === '1')?.[3]).toBe('Corporatie / vooraf ingebracht');
});

test('L20, L21: police data are marked with their lines, special data on top of every page', () => {
  const paper = built();
  expect(paper.specialData).toBe('Bevat gegevens over gezondheid en politiegegevens');
  expect(under(paper, 'Beeld').at(-1)).toMatchObject({
    text: 'De regels 2 en 9 bevatten politiegegevens. Gebruik die alleen voor het doel van deze casus (Wet politiegegevens).',
  });
});

test('L30: risks stand in words, never as a number', () => {
  const rows = rowsUnder(built(), 'Risico’s');
  expect(rows[0]?.[2]).toBe(
    'kans middel, gevolg zeer ernstig / na de maatregel: kans klein, gevolg zeer ernstig',
  );
  expect(rows[2]?.[2]).toBe('kans groot, gevolg ernstig / na de maatregel: niet ingeschat');
});

test('each criterium of the step shows its answer, why, and the lines it rests on', () => {
  const rows = rowsUnder(built(), 'Criteria advies/consult vragen of opschalen naar AVE 3');
  expect(rows).toHaveLength(9);
  expect(rows[0]?.slice(1)).toEqual(['ja', 'mijdt alle zorg; regels\u00a05, 7']);
  const some = built({ antwoorden: view.antwoorden.slice(0, 1) });
  expect(rowsUnder(some, 'Criteria advies/consult vragen of opschalen naar AVE 3')[1]?.slice(1)).toEqual([
    'niet besproken',
    '',
  ]);
});

test('L18: the outcome is weighed from the fase before the besluit and explained behind the paper', () => {
  const paper = built();
  expect(under(paper, 'Uitkomst van de afweging')[0]).toMatchObject({
    text: 'Naar AVE 3 is aan de orde. Hoe deze uitkomst tot stand komt, staat in de bijlage.',
  });
  const [uitleg] = under(paper, 'Bijlage: uitleg bij de afweging');
  expect(uitleg).toMatchObject({ kind: 'lijst', small: true });
  expect(linesOf(paper)).toContain(`Kader ${kader.naam}, versie ${kader.versie}. Nu: AVE 2.`);
});

test('a werkafspraak is no besluit in the sense of the Awb; a formal besluit is pointed at when there is one', () => {
  const plain = 'Werkafspraak over de regie; geen besluit in de zin van de Awb.';
  expect(linesOf(built())).toContain(plain);
  const formal = view.fasebesluiten.map((item) => ({
    ...item,
    formeelNummer: 'B-2026-77',
    formeelDatum: '2026-11-13',
    redenAfwijking: 'Het kan niet wachten.',
  }));
  const paper = built({ fasebesluiten: formal });
  expect(linesOf(paper)).toContain(
    `${plain} Het formele besluit van de burgemeester staat hieronder met nummer en datum.`,
  );
  expect(valueOf(paper, 'Besluit burgemeester')).toBe('nummer B-2026-77, vr 13 nov 2026');
  expect(valueOf(paper, 'Reden om af te wijken')).toBe('Het kan niet wachten.');
  expect(valueOf(paper, 'Besloten door')).toBe('N. Kuipers, casusregisseur, op do 12 nov 2026');
});

test('every besluit is printed; a voorstel is called one, and goes when something came in its place', () => {
  const [besluit] = view.fasebesluiten;
  const voorstel = { ...besluit!, soort: 'voorstel' as const, id: id(13, 2) };
  const later = { ...besluit!, van: 3 as const, naar: 3 as const, id: id(13, 3), vervangt: voorstel.id };
  const titles = (fasebesluiten: BesprekingView['fasebesluiten']) =>
    linesOf(built({ fasebesluiten })).filter((line) => /^(Opschaling|Voorstel|Blijft)[^.]*\.$/.test(line));
  expect(titles([besluit!, voorstel])).toEqual([
    'Opschaling van AVE 2 naar AVE 3.',
    'Voorstel: opschaling van AVE 2 naar AVE 3.',
  ]);
  expect(titles([besluit!, voorstel, later])).toEqual([
    'Opschaling van AVE 2 naar AVE 3.',
    'Blijft in AVE 3.',
  ]);
});

test('a step within the fase is called as the kader calls it', () => {
  const [besluit] = view.fasebesluiten;
  const within = { ...besluit!, van: 2 as const, naar: 2 as const, overgang: '2-2-op' };
  expect(linesOf(built({ fasebesluiten: [within] }))).toContain('Opschalen binnen AVE 2.');
  expect(linesOf(built({ fasebesluiten: [{ ...within, soort: 'voorstel' }] }))).toContain(
    'Voorstel: opschalen binnen AVE 2.',
  );
});

test('who sees a criterium otherwise stands under it, also when the meeting gave no answer', () => {
  const visie = { organisatieId: org('Corporatie'), antwoord: 'nee' as const };
  const direct = kader.overgangen.find((one) => one.id === '2-4');
  const criteriumVisies = [
    { ...visie, criteriumId: 'NL23-1', tekst: 'opent de deur wel' },
    { ...visie, criteriumId: 'NL23-3', tekst: '' },
    { ...visie, criteriumId: direct!.groepen[0]!.criteria[0]!, tekst: '' },
  ];
  const rows = rowsUnder(
    built({ criteriumVisies }),
    'Criteria advies/consult vragen of opschalen naar AVE 3',
  );
  expect(rows[0]?.[0]).toMatch(/ \/ Corporatie ziet dit anders: nee, opent de deur wel$/);
  expect(rows[2]?.[0]).toMatch(/ \/ Corporatie zegt ook nee$/);
  const others = rowsUnder(built({ criteriumVisies }), 'Direct naar AVE 4');
  expect(others.filter(([text]) => text?.endsWith(' / Corporatie zegt: nee'))).toHaveLength(1);
});

test('no view on the whole is not said to be no view at all', () => {
  const none = 'Er is geen afwijkende visie vastgelegd.';
  expect(linesOf(built({ visies: [] }))).toContain(none);
  const visie = { criteriumId: 'NL23-1', organisatieId: org('GGZ'), antwoord: 'nee' as const, tekst: '' };
  const lines = linesOf(built({ visies: [], criteriumVisies: [visie] }));
  expect(lines).not.toContain(none);
  expect(lines).toContain('Wie een criterium anders ziet, staat hierboven onder dat criterium.');
});

test('with the besluit stand the akkoord per participant and the views as they were', () => {
  const fasebesluiten = view.fasebesluiten.map((item) => ({
    ...item,
    akkoord: [
      { naam: 'N. Kuipers', akkoord: true },
      { naam: 'S. de Boer', akkoord: false },
      { naam: 'M. Smit', akkoord: null },
      { naam: 'P. Janssen', akkoord: true },
    ],
    visies: [
      { organisatie: 'GGZ Oost', criteriumId: 'NL23-1', antwoord: 'nee' as const, tekst: 'komt elke week' },
      { organisatie: 'Politie', criteriumId: 'NL23-1', antwoord: 'ja' as const, tekst: 'ziet dit ook' },
      { organisatie: 'Politie', criteriumId: null, antwoord: null, tekst: 'Had liever gewacht.' },
    ],
  }));
  const paper = built({ fasebesluiten });
  expect(valueOf(paper, 'Akkoord deelnemers')).toBe(
    'akkoord: N. Kuipers, P. Janssen / niet akkoord: S. de Boer / nog niet gevraagd: M. Smit',
  );
  expect(valueOf(paper, 'Afwijkende visies')).toMatch(
    /^GGZ Oost, bij “[^”]+”: nee, komt elke week \/ Politie: Had liever gewacht\.$/,
  );
});

test('afspraken stand by number with owner, weekday and date, and what is missing is said in its place', () => {
  const half = { ...view.afspraken[0]!, contactId: null, datum: null };
  const rows = rowsUnder(built({ afspraken: [...view.afspraken.slice(1), half] }), 'Afspraken');
  expect(rows[0]?.slice(2, 4)).toEqual([
    'GGZ / nog aan te vullen: welke persoon?',
    'nog aan te vullen: wanneer?',
  ]);
  expect(rows[1]?.slice(2)).toEqual(['Corporatie, S. de Boer', 'vr 20 nov 2026', 'bindend']);
  expect(rows[5]?.[3]).toBe('volgend overleg (do 10 dec 2026)');
  expect(rows[4]?.[4]).toBe('akkoord gevraagd');
});

test('an empty overleg gives a paper that says so', () => {
  const paper = built({
    informatie: [],
    vorigeAfspraken: [],
    uitkomsten: [],
    afspraken: [],
    risicos: [],
    scenarios: [],
    alarmbellen: [],
    antwoorden: [],
    visies: [],
    fasebesluiten: [],
    bespreking: { ...view.bespreking, volgendOverleg: null, informeert: '' },
  });
  const lines = linesOf(paper);
  expect(lines).toContain('Er stonden geen afspraken open.');
  expect(lines).toContain('Er is geen informatie vastgelegd.');
  expect(lines).toContain('Er zijn geen risico’s vastgelegd.');
  expect(lines).toContain('De criteria zijn niet besproken.');
  expect(lines).toContain('Geen op- of afschaling: de casus blijft in AVE 3.');
  expect(lines).toContain('Er zijn geen afspraken gemaakt.');
  expect(valueOf(paper, 'Volgend overleg')).toBe('nog niet afgesproken');
  expect(paper.specialData).toBe('');
  expect(lines.filter((line) => line.includes('Scenario'))).toEqual([]);
});

test('concept or vastgesteld: the label, the sentence and the place to sign', () => {
  expect(built()).toMatchObject({ concept: true, versie: 'concept van versie 1' });
  const vaststelling = { datum: '2026-11-19', door: 'A. Willems' };
  const paper = buildVerslag(view, kader, { nummer: 2, vaststelling });
  expect(paper).toMatchObject({ concept: false, versie: 'versie 2' });
  expect(linesOf(paper)).toContain('Vastgesteld op do 19 nov 2026 door A. Willems.');
  expect(paper.blocks.some((block) => block.kind === 'handtekeningen')).toBe(true);
});

test('the paper is plain data: what is stored as JSON comes back the same', () => {
  const paper = built();
  expect(JSON.parse(JSON.stringify(paper))).toEqual(paper);
});

test('a casus weighed under a kader that lacks the criterium is refused', () => {
  const antwoorden = [{ criteriumId: 'XX99-1', antwoord: 'ja' as const, toelichting: '', regels: [] }];
  expect(() => built({ antwoorden })).toThrow('XX99-1');
});
