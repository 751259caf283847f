import { expect, test } from 'vitest';
import { initialenOf, withInitialen } from '../../../../shared/domain/driehoek/initialen.ts';

test.each([
  ['Jan de Wit', 'J.W.'],
  ['Els Voorbeeld', 'E.V.'],
  ['Anne-Marie van den Berg', 'A.M.B.'],
  ['Özlem', 'Ö.'],
  ["Piet 't Hart", 'P.H.'],
])('%s is %s', (naam, initialen) => expect(initialenOf(naam)).toBe(initialen));

test.each([
  ['Jan de Wit sloeg.', 'J.W. sloeg.'],
  ['Daarna ging Jan weg.', 'Daarna ging J.W. weg.'],
  ['De heer De Wit is terug', 'De heer De J.W. is terug'],
  ['Zij belde Jan.', 'Zij belde J.W.'],
  ['een wit busje', 'een wit busje'],
  ['Januari en Witlof', 'Januari en Witlof'],
  ["Jan's moeder", "J.W.'s moeder"],
  ['jan de wit dreigt, jan is boos', 'J.W. dreigt, J.W. is boos'],
  ['JAN DE WIT', 'J.W.'],
  ['Wits moeder en Jans broer', "J.W.'s moeder en J.W.'s broer"],
  ['Dat is Jans.', "Dat is J.W.'s."],
  ['', ''],
])('%s becomes %s', (text, shown) => expect(withInitialen(text, ['Jan de Wit'])).toBe(shown));

test('a name that several people share gives only its own letter', () => {
  const namen = ['Jan Bos', 'Petra Bos'];
  expect(withInitialen('Bos belde, daarna Petra en Jan Bos.', namen)).toBe('B. belde, daarna P.B. en J.B.');
});

test('an accent typed apart from its letter is the same name', () => {
  expect(withInitialen('Rene\u0301 viel', ['René Bakker'])).toBe('R.B. viel');
});

test('a name that ends in s is no genitive, and two letters and an s are a word', () => {
  expect(withInitialen('Hans en Agnes-Els', ['Hans Bos', 'Agnes-Els Vis'])).toBe('H.B. en A.E.');
  expect(withInitialen('In het bos. Bo ook', ['Bo Vis'])).toBe('In het bos. B.V. ook');
});
