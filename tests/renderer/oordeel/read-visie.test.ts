import { expect, test } from 'vitest';
import { missingInVisie, readVisie, type AtTable } from '../../../renderer/features/oordeel/read-visie.ts';

const table: readonly AtTable[] = [
  { id: 'ggz', kort: 'GGZ', names: ['GGZ Oost', 'Marie Smit'] },
  { id: 'cor', kort: 'Corporatie', names: ['Woningcorporatie De Linde', 'Sanne de Boer'] },
  { id: 'wij', kort: 'Wijkteam', names: ['Wijkteam Noord', 'Mo Yildiz'] },
  { id: 'wijk', kort: 'Wijkagent', names: ['Politie', 'Joris Peeters'] },
];

function read(text: string): [string | undefined, string | null, string] {
  const { organisatie, antwoord, tekst } = readVisie(text, table);
  return [organisatie?.id, antwoord, tekst];
}

test.each([
  ['ggz: nee, komt elke week', 'ggz', 'nee', 'komt elke week'],
  ['GGZ: n komt elke week', 'ggz', 'nee', 'komt elke week'],
  ['cor: ja', 'cor', 'ja', ''],
  ['smit: o. nog nagaan', 'ggz', 'onbekend', 'nog nagaan'],
  ['de boer: Onbekend', 'cor', 'onbekend', ''],
  ['ggz:j', 'ggz', 'ja', ''],
  ['ggz: nee: zie 4', 'ggz', null, 'nee: zie 4'],
  ['ggz: niet aan de orde', 'ggz', null, 'niet aan de orde'],
  ['ggz: jaren geleden', 'ggz', null, 'jaren geleden'],
  ['ggz', 'ggz', null, ''],
])('%s', (text, ...expected) => {
  expect(read(text)).toEqual(expected);
});

test('what is missing is asked, with the names that can be typed', () => {
  const missing = (text: string) => missingInVisie(readVisie(text, table), table);
  expect(missing('')).toBe('Welke organisatie? GGZ, Corporatie, Wijkteam, Wijkagent');
  expect(missing('nee, komt elke week')).toMatch(/^Welke organisatie\?/);
  expect(missing('brandweer: nee')).toMatch(/^Welke organisatie\?/);
  expect(missing('wijk: nee')).toBe('Wijkteam of Wijkagent?');
  expect(missing('ggz: komt elke week')).toBe('GGZ: ja, nee of onbekend?');
  expect(missing('ggz: nee')).toBeNull();
});
