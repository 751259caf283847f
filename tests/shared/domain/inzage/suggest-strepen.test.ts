import { expect, test } from 'vitest';
import { suggestStrepen } from '../../../../shared/domain/inzage/suggest-strepen.ts';

function found(text: string, others: string[], own = 'Els Voorbeeld'): string[] {
  return suggestStrepen([{ naam: 'Tekst', tekst: text }], others, own).map(({ van, tot }) =>
    text.slice(van, tot),
  );
}

test('L8: names of others are found whole and in parts, in any case, as words only', () => {
  const text = 'Sanne de Boer belde; SANNE vroeg het aan de boer. De boerin zweeg.';
  expect(found(text, ['Sanne de Boer'])).toEqual(['Sanne de Boer', 'SANNE', 'boer']);
});

test('L8: the own name is not suggested, nor the family name that is shared; the whole name of the other is', () => {
  expect(found('Els Voorbeeld en Riet Voorbeeld', ['Riet Voorbeeld'])).toEqual(['Riet Voorbeeld']);
  expect(found('Mevrouw Voorbeeld is thuis', ['Riet Voorbeeld'])).toEqual([]);
});

test('a name with signs of a pattern in it is only a name', () => {
  expect(found('Wie is J. (Jan) Vis?', ['J. (Jan) Vis'])).toEqual(['J. (Jan) Vis']);
  expect(found('niets', ['', ' '])).toEqual([]);
});

test('L8: a name of two letters is found, a small word of a name is not', () => {
  expect(found('Bo en Li belden de buurt.', ['Bo Li', 'Anne de Wit'])).toEqual(['Bo', 'Li']);
});

test('L8: an accent is found as one sign and as two, and the places are those of the text', () => {
  const [one, two] = ['José'.normalize('NFC'), 'José'.normalize('NFD')];
  for (const naam of [one, two]) expect(found(`${one}, ${two} en Jose`, [naam])).toEqual([one, two]);
  expect(found(`Jose en ${two}`, ['Jose'])).toEqual(['Jose']);
  expect(found(`${two} is thuis`, ['Riet Voorbeeld'], two)).toEqual([]);
});

test('L8: a name with the s of whose it is, is found', () => {
  expect(found('Voorbeelds moeder en Riets kat', ['Riet Voorbeeld'], 'Bo Vis')).toEqual([
    'Voorbeelds',
    'Riets',
  ]);
  expect(found('In het bos', ['Bo Vis'])).toEqual([]);
});

test('L8: a name with a hyphen is found', () => {
  expect(found('Anne-Marie belde', ['Anne-Marie de Wit'])).toEqual(['Anne-Marie']);
});
