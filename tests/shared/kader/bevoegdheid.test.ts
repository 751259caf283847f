import { expect, test } from 'vitest';
import { departsFrom, judgeStap, type BevoegdheidInput } from '../../../shared/kader/bevoegdheid.ts';
import { dalfsen, noordLimburg, withOvergang } from './answers.ts';

const burgemeester = {
  naam: 'mw. De Wit',
  organisatie: 'Gemeente',
  rollen: ['Burgemeester'],
  aanwezig: true,
};
const aov = { naam: 'dhr. Smit', organisatie: 'Gemeente', rollen: ["AOV'er"], aanwezig: true };

const judge = (over: Partial<BevoegdheidInput>) =>
  judgeStap({
    kader: noordLimburg,
    stap: { van: 3, naar: 4 },
    aanwezigen: [],
    vooraf: [],
    afweging: { naar: 4, overgang: '3-4' },
    ...over,
  });

test('nobody decides by default', () => {
  const found = judge({});
  expect(found.beslissers.map((b) => [b.rol, b.wie.tekst])).toEqual([
    ['ambtenaar-veiligheid', 'niet aanwezig'],
  ]);
  expect(found.beslisserAanwezig).toBe(false);
});

test('who may decide and is at the table, with the ground', () => {
  const [beslisser] = judge({ aanwezigen: [burgemeester, aov] }).beslissers;
  expect(beslisser).toMatchObject({
    naam: 'Aangewezen ambtenaar Veiligheid',
    grond: 'De aangewezen ambtenaar beslist in overleg over opschaling naar AVE 4.',
    wie: { atTable: true, tekst: 'dhr. Smit (Gemeente)' },
  });
});

test('who was invited but is absent is niet aanwezig', () => {
  expect(judge({ aanwezigen: [{ ...aov, aanwezig: false }] }).beslisserAanwezig).toBe(false);
});

test('who must be consulted, and whether they sit there', () => {
  const found = judge({ kader: dalfsen, aanwezigen: [burgemeester] });
  expect(found.raadplegen.map((r) => [r.tekst, r.wie.tekst])).toEqual([
    ['Bestuurder (burgemeester of wethouder): in samenspraak', 'mw. De Wit (Gemeente)'],
  ]);
});

test('4 -> 3: the formal besluit before the aanpak is refused, with the reason', () => {
  const stap = { van: 4, naar: 3 } as const;
  const early = judge({ stap, vooraf: [{ id: 'NL43-F1', vervuld: true }] });
  expect(early.blocked).toBe(true);
  expect(early.redenen).toEqual([
    'Eerst nodig: Het Zorg- en Veiligheidshuis heeft een aanpak voor AVE 3 gemaakt (Procesregisseur).',
    '"Formeel besluit van de burgemeester om af te schalen" is te vroeg: eerst moet de stap ervoor klaar zijn.',
  ]);
  const inOrder = [
    { id: 'NL43-V1', vervuld: true },
    { id: 'NL43-F1', vervuld: true },
  ];
  expect(judge({ stap, vooraf: inOrder }).blocked).toBe(false);
  expect(judge({ stap, vooraf: [{ id: 'NL43-V1', vervuld: false }] }).redenen).toHaveLength(2);
});

test('a step the kader does not know is blocked and has no beslisser', () => {
  const found = judge({ stap: { van: 4, naar: 1 }, aanwezigen: [burgemeester] });
  expect(found.redenen).toEqual([
    'Dit kader kent geen stap van AVE 4 naar AVE 1. Kies een stap die het kader wel kent.',
  ]);
  expect([found.blocked, found.beslissers]).toEqual([true, []]);
});

test('a step that differs from the outcome always needs a reason', () => {
  expect(judge({}).needsReden).toBe(false);
  expect(judge({ stap: { van: 3, naar: 2 } }).needsReden).toBe(true);
  expect(judge({ stap: { van: 3, naar: 3 } }).needsReden).toBe(true);
  expect(departsFrom({ naar: null }, { van: 3, naar: 4 })).toBe(true);
  expect(departsFrom({ naar: null }, { van: 3, naar: 3 })).toBe(false);
  expect(departsFrom({ naar: null }, { van: null, naar: 2 })).toBe(true);
});

test('not taking the step is up to who would decide on it', () => {
  const staying = judge({ stap: { van: 3, naar: 3 }, aanwezigen: [aov] });
  expect(staying.beslissers.map((b) => b.rol)).toEqual(['ambtenaar-veiligheid']);
  expect([staying.blocked, staying.vooraf, staying.raadplegen]).toEqual([false, [], []]);
});

test('a step within AVE 2 has its own beslisser and its own steps beforehand', () => {
  const stap = { van: 2, naar: 2, overgang: '2-2-af' } as const;
  const found = judge({ kader: dalfsen, stap, afweging: { naar: 2, overgang: '2-3' } });
  expect(found.beslissers.map((b) => b.rol)).toEqual(['netwerkcoordinator']);
  expect(found.redenen[0]).toContain('genoeg tijd en deskundigheid');
});

test('where the source names nobody, nobody may decide', () => {
  const stap = { van: 2, naar: 2, overgang: '2-2-af' } as const;
  expect(judge({ stap, afweging: { naar: 2, overgang: null } }).beslissers).toEqual([]);
});

test('a first fase is decided as the step into it', () => {
  const found = judge({ kader: dalfsen, stap: { van: null, naar: 3 } });
  expect([found.overgang, found.beslissers.map((b) => b.rol)]).toEqual(['2-3', ['casusregisseur']]);
});

const withAkkoord = (id: string) =>
  withOvergang(noordLimburg, id, {
    akkoord: { tekst: 'Alle deelnemers zijn het eens', eigenLezing: 'voor de test' },
  });

test('a kader that asks no akkoord is never blocked by one', () => {
  const found = judge({ akkoord: [{ naam: 'Wijkagent', akkoord: false }] });
  expect([found.akkoord, found.blocked]).toEqual([null, false]);
});

test('the akkoord of all but one is blocked, with the name', () => {
  const kader = withAkkoord('3-2');
  const stap = { van: 3, naar: 2 } as const;
  const akkoord = [
    { naam: 'Wijkagent', akkoord: false },
    { naam: 'Jeugdarts', akkoord: true },
    { naam: 'Leerplicht', akkoord: null },
    { naam: 'Corporatie', akkoord: null },
  ];
  const found = judge({ kader, stap, akkoord });
  expect(found.akkoord).toEqual({ tekst: 'Alle deelnemers zijn het eens', stand: akkoord });
  expect(found.redenen).toEqual([
    'Niet akkoord: Wijkagent.',
    'Nog geen akkoord van: Leerplicht, Corporatie.',
  ]);
  expect(judge({ kader, stap, akkoord: [{ naam: 'Wijkagent', akkoord: true }] }).blocked).toBe(false);
});

test('where akkoord is asked and nobody gave it, nothing goes on', () => {
  const kader = withAkkoord('3-2');
  const reden = ['Nog niemand heeft akkoord gegeven. Vraag het alle deelnemers.'];
  expect(judge({ kader, stap: { van: 3, naar: 2 }, akkoord: [] }).redenen).toEqual(reden);
  expect(judge({ kader, stap: { van: 3, naar: 2 } }).redenen).toEqual(reden);
});

test('staying where the casus is asks no akkoord', () => {
  const found = judge({ kader: withAkkoord('3-4'), stap: { van: 3, naar: 3 } });
  expect([found.akkoord, found.blocked]).toEqual([null, false]);
});

test('of two ways to one fase the one at hand says who decides', () => {
  const naarVier = noordLimburg.overgangen.find((one) => one.id === '3-4')!;
  const beslissers = [{ rol: 'burgemeester', grond: 'Bij acuut gevaar', eigenLezing: 'voor de test' }];
  const acuut = { ...naarVier, id: '3-4-acuut', beslissers };
  const kader = { ...noordLimburg, overgangen: [...noordLimburg.overgangen, acuut] };
  const rolFor = (overgang: string, van: 2 | 3 | null = 3) =>
    judge({ kader, stap: { van, naar: 4 }, afweging: { naar: 4, overgang } }).beslissers.map((b) => b.rol);
  expect(rolFor('3-4')).toEqual(['ambtenaar-veiligheid']);
  expect(rolFor('3-4-acuut')).toEqual(['burgemeester']);
  expect(rolFor('3-4-acuut', null)).toEqual(['burgemeester']);
  expect(rolFor('4-3')).toEqual(['ambtenaar-veiligheid']);
  const from2 = judge({ kader, stap: { van: 2, naar: 4 }, afweging: { naar: 4, overgang: '3-4-acuut' } });
  expect(from2.overgang).toBe('2-4');
});
