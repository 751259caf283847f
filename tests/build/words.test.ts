import { expect, test } from 'vitest';
import { findStrange, vocabulary } from '../../build/words/find-strange.ts';
import { englishWords } from '../../build/words/known-words.ts';
import { splitWords } from '../../build/words/split-words.ts';
import { straightApostrophes } from '../../build/words/straight-apostrophes.ts';
import { acceptedForms, readWoordenlijst } from '../../build/words/woordenlijst.ts';

const list = `# Woordenlijst

| word | meaning | English gloss | source |
| --- | --- | --- | --- |
| afspraak | wat iemand voor een datum doet | agreement | Handreiking |
| \`casus\`, casussen | één situatie die besproken wordt | case | Handreiking |
| fasebesluit | besluit om op of af te schalen | phase decision | Handreiking |
`;
const known = vocabulary(readWoordenlijst(list), englishWords());

function problems(path: string, text: string): string[] {
  return findStrange(path, text, known).map(({ name, problem }) => `${name}: ${problem}`);
}

test.each([
  ['a made-up Dutch verb', 'export function maakAfspraak() {}', /"maak" is neither/],
  ['a Dutch noun that is not listed', 'export const rapportage = 1;', /"rapportage" is neither/],
  ['a property', 'export interface Afspraak { eigenaar: string }', /"eigenaar" is neither/],
  ['a parameter', 'export const f = (regel: string) => regel;', /"regel" is neither/],
  ['a destructured name', 'const { a: leeftijd } = { a: 1 };', /"leeftijd" is neither/],
  ['a half-translated noun', 'export const caseAfspraak = 1;', /"case" translates half of it: "casus"/],
])('%s is found', (_, text, message) => {
  expect(problems('shared/x.ts', text)).toEqual([expect.stringMatching(message)]);
});

test('a file name is read too', () => {
  expect(problems('renderer/features/casus/nieuwe-casus.tsx', '')).toEqual([
    'nieuwe-casus: "nieuwe" is neither English nor in the woordenlijst',
  ]);
});

test('English for what a programmer invents and listed nouns pass, plurals included', () => {
  const text = `
    export interface Afspraak { casusId: string; createdAt: string }
    export async function createAfspraak(input: Afspraak) { const afspraken = [input]; return afspraken; }
    export const fasebesluiten = new Map<string, Afspraak>();
    export const lowerCase = (text: string) => text.toLowerCase();`;
  expect(problems('shared/domain/afspraak/create-afspraak.ts', text)).toEqual([]);
});

test('a line and a file say where', () => {
  const found = findStrange('shared/x.ts', '\nconst regel = 1;', known);
  expect(found.map(({ where }) => where)).toEqual(['shared/x.ts:2']);
});

test('a table is read with its forms, without its head', () => {
  expect(readWoordenlijst(list)).toEqual([
    { forms: ['afspraak'], gloss: 'agreement' },
    { forms: ['casus', 'casussen'], gloss: 'case' },
    { forms: ['fasebesluit'], gloss: 'phase decision' },
  ]);
});

test.each([
  ['afspraak', 'afspraken'],
  ['bron', 'bronnen'],
  ['kader', 'kaders'],
  ['brief', 'brieven'],
  ['advies', 'adviezen'],
  ['organisatie', 'organisaties'],
  ['besluit', 'besluiten'],
])('the plural of %s is %s', (singular, plural) => {
  expect(acceptedForms([{ forms: [singular], gloss: '' }])).toContain(plural);
});

test.each([
  ['createAfspraak', ['create', 'afspraak']],
  ['IPCChannel', ['ipc', 'channel']],
  ['casus_id', ['casus']],
  ['0001-start', ['start']],
])('%s is split into words', (name, words) => {
  expect(splitWords(name)).toEqual(words);
});

test('a text with the straight apostrophe is found by its word; a comment and a quoted name are not', () => {
  const source = [
    "/** The AOV'er's own. */",
    `export const one = "Alle risico's";`,
    "export const two = `sql = 'x' and ${one}, zo'n map`;",
    'export const three = <p title="Risico’s">Collega&apos;s</p>;',
  ].join('\n');
  expect(straightApostrophes('renderer/x.tsx', source).map(({ where, name }) => [where, name])).toEqual([
    ['renderer/x.tsx:2', "risico's"],
    ['renderer/x.tsx:3', "zo'n"],
    ['renderer/x.tsx:4', 'Collega&apos;s'],
  ]);
  expect(straightApostrophes('shared/kader/data/x.json', `{ "a": "'n b", "c": "de AOV'er" }`)).toHaveLength(
    1,
  );
});
