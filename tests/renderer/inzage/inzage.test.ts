import { expect, test } from 'vitest';
import { itemKey, nextOpen } from '../../../renderer/features/inzage/item-key.ts';
import { openWords } from '../../../renderer/features/inzage/keuze-words.ts';
import { piecesOf } from '../../../renderer/features/inzage/pieces.ts';
import type { InzageItem } from '../../../shared/domain/inzage/inzage-item.ts';

const item = (bronId: string, open: boolean): InzageItem => ({
  bron: 'informatie',
  bronId,
  groep: 'Overleg',
  soort: 'Feit',
  datum: null,
  velden: [],
  suggestions: [],
  keuze: open ? null : { keuze: 'tonen', strepen: [], reden: '' },
});

test('L8: the next record to look at comes after this one, then from the top, and is none at the end', () => {
  const items = [item('a', true), item('b', false), item('c', true)];
  const [a, , c] = items.map(itemKey);
  expect(nextOpen(items, null)).toBe(a);
  expect(nextOpen(items, a!)).toBe(c);
  expect(nextOpen(items, c!)).toBe(a);
  expect(nextOpen([item('b', false)], null)).toBeNull();
});

test('how many are left, in words', () => {
  expect([0, 1, 12].map(openWords)).toEqual([
    'Alles is bekeken.',
    'Nog 1 regel te bekijken.',
    'Nog 12 regels te bekijken.',
  ]);
});

test('a text is cut where names of others begin and end; marks of another veld do not count', () => {
  const marks = [
    { veld: 0, van: 0, tot: 3 },
    { veld: 1, van: 4, tot: 5 },
  ];
  expect(piecesOf('Jan belde', 0, marks)).toEqual([
    { text: 'Jan', marked: true },
    { text: ' belde', marked: false },
  ]);
});
