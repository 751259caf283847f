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
