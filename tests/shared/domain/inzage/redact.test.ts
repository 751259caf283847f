import { expect, test } from 'vitest';
import { redact, tidyStrepen } from '../../../../shared/domain/inzage/redact.ts';

const tekst = (text: string) => [{ naam: 'Tekst', tekst: text }];
const struck = (text: string, ...words: string[]) =>
  redact(
    tekst(text),
    words.map((word) => ({ veld: 0, van: text.indexOf(word), tot: text.indexOf(word) + word.length })),
  )[0]?.tekst;

test('L8: a struck part is always as long, whatever stood there', () => {
  expect(struck('Jan belde.', 'Jan')).toBe('▇▇▇ belde.');
  expect(struck('Maximiliaan belde.', 'Maximiliaan')).toBe('▇▇▇ belde.');
});

test('L8: half a word takes the whole: a name with a hyphen, an e-mail address, a letter outside the alphabet', () => {
  expect(struck('Buurvrouw Wil-Anne zag het.', 'Ann')).toBe('Buurvrouw ▇▇▇ zag het.');
  expect(struck('Mail m.smit@ggz.nl maar.', 'smit')).toBe('Mail ▇▇▇ maar.');
  expect(struck('Mevrouw Yıldız zag het.', 'ldı')).toBe('Mevrouw ▇▇▇ zag het.');
  expect(struck("Zij zag d'Ancona.", 'Anc')).toBe('Zij zag ▇▇▇.');
});

test('L8: parts with only spaces or signs between become one, so that the number of words is not told', () => {
  expect(struck('Van Sanne de Boer gehoord.', 'Sanne', 'de', 'Boer')).toBe('Van ▇▇▇ gehoord.');
  expect(struck('Jan, Piet en Els', 'Jan', 'Piet')).toBe('▇▇▇ en Els');
});

test('a stretch beyond the text, empty, or of a veld that is not there strikes nothing else', () => {
  const strepen = [
    { veld: 0, van: 500, tot: 600 },
    { veld: 0, van: 4, tot: 4 },
    { veld: 7, van: 0, tot: 3 },
  ];
  expect(tidyStrepen(tekst('Jan belde.'), strepen)).toEqual([]);
  expect(redact(tekst('Jan belde.'), strepen)).toEqual(tekst('Jan belde.'));
});

test('an emoji is not cut in two', () => {
  const text = 'Zij stuurde 😀😀 terug.';
  expect(redact(tekst(text), [{ veld: 0, van: 13, tot: 14 }])[0]?.tekst).toBe('Zij stuurde ▇▇▇ terug.');
});
