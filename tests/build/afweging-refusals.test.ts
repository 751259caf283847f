import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runAfweging, withFile, type Ran } from './run-afweging.ts';

function expectRefused({ status, stdout, stderr }: Ran, ...words: readonly string[]): void {
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  for (const word of words) expect(stderr).toContain(word);
}

test.each([
  { args: [], words: ['--lijst', '--kader', '--antwoorden'] },
  { args: ['--kader', 'nergens', '--toon'], words: ['"nergens"', 'bestaat niet', 'dalfsen'] },
  { args: ['--toon'], words: ['ontbreekt een kader'] },
  { args: ['--kader', 'dalfsen'], words: ['--fase ontbreekt'] },
  { args: ['--kader', 'dalfsen', '--fase', '2'], words: ['--antwoorden ontbreekt'] },
  { args: ['--kader', 'dalfsen', '--fase', '5', '--antwoorden', 'x'], words: ['"5"', '1, 2, 3 of 4'] },
  { args: ['--kader', 'dalfsen', '--fase', 'twee', '--antwoorden', 'x'], words: ['"twee"'] },
  {
    args: ['--kader', 'dalfsen', '--fase', '2', '--antwoorden', 'x', '--leeftijd', 'jong'],
    words: ['"jong"', 'geen getal'],
  },
  {
    args: ['--kader', 'dalfsen', '--fase', '2', '--antwoorden', 'x', '--leeftijd', '999'],
    words: ['"999"', '130'],
  },
  {
    args: ['--kader', 'dalfsen', '--fase', '2', '--antwoorden', 'bestaat/niet.json'],
    words: ['"bestaat/niet.json"', 'bestaat niet'],
  },
  { args: ['--kader', 'dalfsen', '--fase', '2', '--antwoorden', 'build'], words: ['is een map'] },
  { args: ['--kader', 'dalfsen', '--toon', '--kleur'], words: ['"--kleur"', 'bestaat niet'] },
  { args: ['--kader', 'dalfsen', 'toon'], words: ['"toon"', 'hoort hier niet'] },
  { args: ['--kader', '--toon'], words: ['--kader hoort een waarde'] },
  { args: ['--kader', 'dalfsen', '--toon=ja'], words: ['--toon hoort geen waarde'] },
  { args: ['--kader', 'dalfsen', '--kader', 'dalfsen', '--toon'], words: ['--kader staat er twee keer'] },
  { args: ['--kader', 'dalfsen', '--bestand', 'x.json', '--toon'], words: ['niet allebei'] },
  { args: ['--kader', 'dalfsen', '--toon', '--fase', '2'], words: ['--fase', '--toon'] },
  { args: ['--lijst', '--kader', 'dalfsen'], words: ['--kader', '--lijst'] },
])('refused: $args', async ({ args, words }) => {
  expectRefused(await runAfweging(...args), ...words);
});

test.each([
  { what: 'no JSON', text: '{ "antwoorden": ', words: ['geen geldige JSON'] },
  { what: 'a list', text: '[]', words: ['groep gegevens'] },
  { what: 'an unknown criterium', text: '{ "antwoorden": { "XX1-1": "ja" } }', words: ['criterium "XX1-1"'] },
  {
    what: 'a criterium that only an object of JavaScript knows',
    text: '{ "antwoorden": { "__proto__": "ja" } }',
    words: ['criterium "__proto__"'],
  },
  {
    what: 'an unknown value',
    text: '{ "antwoorden": { "DA21": "misschien" } }',
    words: ['DA21', '"misschien"', '"ja", "nee" of "onbekend"'],
  },
  { what: 'an unknown step vooraf', text: '{ "vooraf": { "DA99-V1": true } }', words: ['"DA99-V1"'] },
  { what: 'vooraf in words', text: '{ "vooraf": { "DA23-V1": "ja" } }', words: ['DA23-V1', 'true of false'] },
  { what: 'an unknown besluiter', text: '{ "stap": "2-3", "besluiter": "bakker" }', words: ['rol "bakker"'] },
  { what: 'no stap', text: '{ "stap": "2 naar 3" }', words: ['"2 naar 3"', '<van>-<naar>'] },
  { what: 'a stap to nowhere', text: '{ "stap": "2-5" }', words: ['"2-5"'] },
  { what: 'a stap from another fase', text: '{ "stap": "3-2" }', words: ['"3-2"', 'fase 2'] },
  { what: 'akkoord in words', text: '{ "akkoord": { "GGZ": "ja" } }', words: ['GGZ', 'true of false'] },
  { what: 'akkoord as a list', text: '{ "akkoord": [] }', words: ['akkoord', 'groep gegevens'] },
  { what: 'akkoord of nobody', text: '{ "akkoord": { " ": true } }', words: ['akkoord', 'niet leeg'] },
  {
    what: 'two answers to one criterium',
    text: '{ "antwoorden": { "DA21": "ja", "DA21": "nee" } }',
    words: ['"DA21"', 'twee keer'],
  },
  {
    what: 'many unknown criteria',
    text: JSON.stringify({
      antwoorden: Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`X${at}`, 'ja'])),
    }),
    words: ['"X0"', 'en nog 895'],
  },
  { what: 'an unknown key', text: '{ "antwoord": {} }', words: ['antwoord'] },
  {
    what: 'an id with a line end in it',
    text: '{ "antwoorden": { "DA\\n21\\u001b[2J": "ja" } }',
    words: ['criterium "DA 21 [2J"'],
  },
])('a file with $what is refused', async ({ text, words }) => {
  expectRefused(
    await withFile(text, (file) => runAfweging('--kader', 'dalfsen', '--fase', '2', '--antwoorden', file)),
    ...words,
  );
});

test('the mark that Windows programs put before a text does no harm', async () => {
  const ran = await withFile('\uFEFF{}', (file) =>
    runAfweging('--kader', 'dalfsen', '--fase', '2', '--antwoorden', file),
  );
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
});

test('a bad kader file: the first line counts the faults, then one line for each', async () => {
  const own = JSON.parse(
    readFileSync(new URL('../../shared/kader/data/dalfsen.json', import.meta.url), 'utf8'),
  );
  own.overgangen[0].naar = 7;
  own.naam = '';
  const { status, stdout, stderr } = await withFile(JSON.stringify(own), (file) =>
    runAfweging('--bestand', file, '--toon'),
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  const [first, ...faults] = stderr.trimEnd().split('\n');
  expect(first).toMatch(/geweigerd: 2 fouten\.$/);
  expect(faults).toEqual(['naam: mag niet leeg zijn', expect.stringMatching(/^overgangen\[0\]\.naar: /)]);
});

test('two megabyte of nonsense is refused before anybody looks at it', async () => {
  const ran = await withFile('x'.repeat(2 * 1024 * 1024 + 1), (file) =>
    runAfweging('--bestand', file, '--toon'),
  );
  expect(ran.status).toBe(2);
  expect(ran.stdout).toBe('');
  expect(ran.stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/geweigerd: 1 fout\.$/),
    'bestand: is te groot: een kaderbestand is hoogstens 2 MB',
  ]);
});
