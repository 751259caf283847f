import { expect, test } from 'vitest';
import { weigh, type AfwegingInput } from '../../../shared/kader/afweging.ts';
import { findKader } from '../../../shared/kader/catalog.ts';
import { antwoordenById, antwoordOp } from '../../../shared/kader/antwoorden.ts';
import { answers, dalfsen, noordLimburg, range, without } from './answers.ts';

const NL23 = range('NL23-', 6);
const U3 = range('NL-U3-', 3);

const weighNl = (fase: AfwegingInput['fase'], antwoorden: AfwegingInput['antwoorden'], leeftijd?: number) =>
  weigh({ kader: noordLimburg, fase, antwoorden, vooraf: [], leeftijd });

test('the sentence at the head of the panel', () => {
  const kop = (fase: AfwegingInput['fase'], ja: string[], nee: string[] = []) =>
    weighNl(fase, answers(ja, nee)).kop;
  expect(kop(2, ['NL23-1', ...U3], without(NL23, 'NL23-1'))).toBe('Naar AVE 3 is aan de orde');
  expect(kop(2, ['NL23-1'], without(NL23, 'NL23-1'))).toBe('Vraag consult');
  expect(kop(2, [], [...NL23, ...U3])).toBe('Blijft AVE 2');
  expect(kop(2, [])).toBe('Nog niet te zeggen');
  expect(kop(3, range('NL32-', 5))).toBe('Terug naar AVE 2 is aan de orde');
  expect(kop(null, ['NL12-1'])).toBe('Past bij AVE 2');
});

test('the explanation counts, cites lines, says whose reading it is and that a human decides', () => {
  const found = weighNl(2, {
    ...answers([], without(NL23, 'NL23-2')),
    'NL23-2': { antwoord: 'ja', toelichting: 'al drie weken geen bezoek', regels: [2, 4] },
  });
  expect(found.uitleg[0]).toBe('Kader Noord-Limburg, versie 1.0. Nu: AVE 2.');
  expect(found.uitleg).toContain(
    'Bijlage 2, naar fase 3: vraagt minstens één ja op 6 vragen. Nu 1 ja, 5 nee, 0 onbekend: gehaald.',
  );
  expect(found.uitleg).toContain(
    'Geeft de doorslag: NL23-2, ja: De hulp staat stil (regels 2, 4): al drie weken geen bezoek.',
  );
  expect(found.uitleg).toContain('Uitkomst: Vraag consult.');
  expect(found.uitleg.join('\n')).toContain('De gemeente kan dat in het kader aanpassen.');
  expect(found.uitleg.at(-1)).toContain('Wie bevoegd is, beslist');
});

test('too little known says how many answers are still needed and names no fase', () => {
  const found = weighNl(3, answers(['NL34-T5']));
  expect(found.naar).toBeNull();
  expect(found.uitleg.join('\n')).toContain('13 van de 14 vragen zijn onbekend, meer dan de helft.');
  expect(found.uitleg.join('\n')).toContain('Zoek nog op minstens 6 vragen een antwoord.');
  expect(found.uitleg.join('\n')).not.toContain('geeft aanleiding om op te schalen.');
  expect(found.dragend).toEqual([]);
});

test('with consult the lacking conditions are those of the regel that comes nearest', () => {
  const found = weighNl(3, answers(['NL34-B2', 'NL-U4-1'], [...range('NL34-T', 9), 'NL34-B1', 'NL34-B3']));
  expect(found.uitkomst).toBe('consult');
  expect(found.ontbrekend).toEqual(['NL-U4-2']);
});

test('an open question comes with the words to ask and who can tell', () => {
  const [first] = weighNl(2, answers(['NL23-2'], ['NL23-1'])).onbekend;
  expect(first).toEqual({
    id: 'NL23-3',
    vraag: 'Loopt de samenwerking vast, of is onduidelijk wie de casusregie heeft?',
    rollen: ['casusregisseur', 'procesregisseur', 'management'],
    wie: ['Casusregisseur', 'Procesregisseur', 'Management van de betrokken partijen'],
  });
});

test('who may decide and who is consulted come with the outcome', () => {
  const found = weighNl(3, answers(['NL34-T5'], without(range('NL34-T', 9), 'NL34-T5')));
  expect(found.overgang).toBe('3-4');
  expect(found.bevoegd.map((b) => b.rol)).toEqual(['ambtenaar-veiligheid']);
  expect(found.raadplegen.map((r) => r.tekst)).toEqual([
    'Procesregisseur: in overleg',
    'Burgemeester: informeren, de ambtenaar informeert de burgemeester of de wethouder',
  ]);
});

test('4 -> 3 shows the aanpak before the formal besluit, ticked as it was done', () => {
  const vooraf = [{ id: 'NL43-V1', vervuld: true }];
  const found = weigh({ kader: noordLimburg, fase: 4, antwoorden: answers(range('NL43-', 4)), vooraf });
  expect(found.vooraf.map(({ id, formeel, vervuld, isNext }) => [id, formeel, vervuld, isNext])).toEqual([
    ['NL43-V1', false, true, true],
    ['NL43-F1', true, false, true],
  ]);
});

test('prompts follow the step and the answers', () => {
  const pshi = 'Vraag de coördinator PSHI (GGD) of het PSHI-team in actie moet komen.';
  expect(weighNl(3, answers(['NL34-B1'])).aanwijzingen).toContain(pshi);
  const meldcode = weighNl(2, answers(['NL23-5'])).aanwijzingen;
  expect(meldcode.join('\n')).toContain('Meldcode, met de Kindcheck');
  expect(meldcode.join('\n')).not.toContain('Dan spreekt het management');
  expect(weighNl(2, answers(['NL23-2'])).aanwijzingen.join('\n')).toContain('Dan spreekt het management');
});

test('a crisismaatregel or huisverbod is said to be no AVE 4 by itself', () => {
  expect(weighNl(3, answers(['NL34-B1'])).waarschuwingen.join('\n')).toContain(
    'huisverbod is op zichzelf geen reden voor AVE 4',
  );
  const direct = weigh({ kader: dalfsen, fase: 2, antwoorden: answers(['DA-U4-2']), vooraf: [] });
  expect(direct.waarschuwingen.join('\n')).toContain('crisismaatregel');
});

test.each([
  ['noord-limburg', 3, range('NL32-', 5)],
  ['noord-limburg', 4, range('NL43-', 4)],
  ['dalfsen', 3, range('DA32-', 4)],
  ['dalfsen', 4, range('DA43-', 3)],
] as const)('%s, down from AVE %i: who is locked up has not become safe outside', (id, fase, ja) => {
  const kader = id === 'dalfsen' ? dalfsen : noordLimburg;
  const found = weigh({ kader, fase, antwoorden: answers(ja), vooraf: [] });
  expect(found.uitkomst).toBe('afschalen');
  expect(found.waarschuwingen.join('\n')).toContain('Wie vastzit of gedwongen is opgenomen');
});

const forYoung = { ...noordLimburg, leeftijd: { van: 12, tot: 23, toelichting: 'en hun gezin' } };

test.each([11, 24])('at %i the kader does not fit: that is said before anything else', (leeftijd) => {
  const antwoorden = answers(['NL34-B1', ...range('NL32-', 5)]);
  const found = weigh({ kader: forYoung, fase: 3, antwoorden, vooraf: [], leeftijd });
  const line = `Dit kader is niet bedoeld voor deze leeftijd (${String(leeftijd)} jaar). Het is bedoeld voor mensen van 12 tot en met 23 jaar en hun gezin.`;
  expect(found.waarschuwingen[0]).toBe(line);
  expect(found.uitleg[0]).toBe(line);
  expect(found.uitkomst).toBe('consult');
});

test.each([12, 23])('at %i the kader fits', (leeftijd) => {
  const found = weigh({ kader: forYoung, fase: 2, antwoorden: {}, vooraf: [], leeftijd });
  expect([...found.waarschuwingen, ...found.uitleg].join('\n')).not.toContain('bedoeld voor');
});

test('an age that is not known must be looked at first', () => {
  const found = weigh({ kader: forYoung, fase: 2, antwoorden: {}, vooraf: [] });
  const line =
    'Dit kader is bedoeld voor mensen van 12 tot en met 23 jaar en hun gezin. De leeftijd is niet bekend: kijk eerst of het kader past.';
  expect([found.waarschuwingen[0], found.uitleg[0]]).toEqual([line, line]);
  expect(weighNl(2, {}).waarschuwingen).toEqual([]);
});

test('a scope with one bound says so', () => {
  const line = (leeftijd: { van?: number; tot?: number }) =>
    weigh({ kader: { ...noordLimburg, leeftijd }, fase: 2, antwoorden: {}, vooraf: [], leeftijd: 50 })
      .uitleg[0];
  expect(line({ tot: 17 })).toContain('bedoeld voor mensen tot en met 17 jaar.');
  expect(line({ van: 65 })).toContain('bedoeld voor mensen vanaf 65 jaar.');
});

test('a fase that is not excluded yet is named in a warning, never in the outcome', () => {
  const found = weighNl(3, answers(range('NL32-', 5)));
  expect(found.waarschuwingen[0]).toBe(
    'AVE 4 is nog niet uitgesloten: niet alle vragen daarover zijn beantwoord.',
  );
  const all = weighNl(3, answers(range('NL32-', 5), [...range('NL34-T', 9), ...range('NL34-B', 3)]));
  expect(all.waarschuwingen.join('\n')).not.toContain('uitgesloten');
});

test('steps within a fase stand beside the outcome and do not change it', () => {
  const found = weighNl(2, answers(['NL22-O4'], [...NL23, ...U3]));
  expect([found.uitkomst, found.naar]).toEqual(['handhaven', 2]);
  expect(found.binnen).toHaveLength(1);
  expect(found.uitleg.join('\n')).toContain('Binnen AVE 2: Schaal op naar Veilig Thuis');
});

test('the stored list of answers becomes answers by id; the last one counts', () => {
  const list = [
    { criteriumId: 'NL23-1', antwoord: 'nee' as const, toelichting: '', regels: [] },
    { criteriumId: 'NL23-1', antwoord: 'ja' as const, toelichting: 'nu wel', regels: [3] },
  ];
  expect(antwoordOp(antwoordenById(list), 'NL23-1')).toBe('ja');
  expect(antwoordOp(antwoordenById(list), 'NL23-2')).toBe('onbekend');
});

test('a casus that stays is carried by the nee answers', () => {
  expect(weighNl(1, answers([], ['NL12-1'])).dragend).toEqual(['NL12-1']);
  const open = weighNl(2, answers([], [...without(NL23, 'NL23-3'), 'NL-U3-2']));
  expect([open.uitkomst, open.dragend]).toEqual(['handhaven', ['NL-U3-2']]);
});

test('the direct step to AVE 4 gives no warning before somebody answered on it', () => {
  const nee = [...NL23, ...U3];
  expect(weighNl(2, answers([], nee)).waarschuwingen).toEqual([]);
  expect(weighNl(2, answers(['NL-U4-1'], nee)).waarschuwingen[0]).toContain('AVE 4 is nog niet uitgesloten');
});

test('open questions of the overgang at hand come first', () => {
  const known = [...range('NL34-T', 9), ...range('NL34-B', 2)];
  const found = weighNl(3, answers(range('NL32-', 4), known));
  expect(found.overgang).toBe('3-2');
  expect(found.onbekend.map((open) => open.id).slice(0, 2)).toEqual(['NL32-5', 'NL34-B3']);
});

test('of nine, five open: one more answer is needed', () => {
  const lines = weighNl(2, answers([], range('NL23-', 4))).uitleg.join('\n');
  expect(lines).toContain('5 van de 9 vragen zijn onbekend');
  expect(lines).toContain('Zoek nog op minstens 1 vraag een antwoord.');
});

test('a processtap stands under what comes first, done or not (Almelo, vraag 1)', () => {
  const almelo = findKader('almelo', '1.0')!;
  const uitleg = (antwoord: 'ja' | 'nee') =>
    weigh({
      kader: almelo,
      fase: 2,
      antwoorden: { 'AL-Q1': { antwoord }, 'AL-Q2': { antwoord: 'ja' } },
      vooraf: [],
    }).uitleg.filter((line) => line.startsWith('Eerst nodig'));
  expect(uitleg('nee')).toEqual([expect.stringMatching(/\(AL-Q1\): nog niet gedaan\.$/)]);
  expect(uitleg('ja')).toEqual([expect.stringMatching(/\(AL-Q1\): gedaan\.$/)]);
});

test('a crisismaatregel is warned of when fase 4 was looked at, not when the outcome is a lower fase', () => {
  const about = (antwoorden: AfwegingInput['antwoorden']) =>
    weigh({ kader: findKader('almelo', '1.0')!, fase: 3, antwoorden, vooraf: [] }).waarschuwingen.some(
      (line) => line.includes('crisismaatregel'),
    );
  expect(about({ 'AL34-1': { antwoord: 'ja' } })).toBe(true);
  expect(about(answers(range('AL32-', 4), range('AL34-', 8)))).toBe(false);
});

test('two ways to one fase are told apart in the explanation (Groningen)', () => {
  const { uitleg } = weigh({
    kader: findKader('groningen', '1.0')!,
    fase: 3,
    antwoorden: { 'GR-U3': { antwoord: 'nee' }, 'GR-U4': { antwoord: 'nee' } },
    vooraf: [],
  });
  expect(uitleg).toContain('Van AVE 3 naar AVE 4 (Direct naar AVE 4):');
  expect(uitleg).toContain('Van AVE 3 naar AVE 4 (Opschalen naar AVE 4):');
});
