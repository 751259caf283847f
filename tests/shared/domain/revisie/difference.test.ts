import { expect, test } from 'vitest';
import { difference } from '../../../../shared/domain/revisie/difference.ts';

const own = (text: string, other: string): string[] =>
  difference(text, other)
    .filter((stretch) => stretch.own)
    .map((stretch) => stretch.text.trim());

test('only the words that the other text has not are marked, in their place', () => {
  expect(own('de zoon slaapt overdag thuis', 'de zoon slaapt thuis')).toEqual(['overdag']);
  expect(own('de zoon slaapt thuis', 'de zoon slaapt overdag thuis')).toEqual([]);
  expect(own('een twee drie', 'drie twee een')).toHaveLength(2);
  expect(own('', 'iets')).toEqual([]);
  expect(own('gelijk', 'gelijk')).toEqual([]);
});

test('nothing of a text is lost, whatever it is compared with', () => {
  const texts = ['', 'a', ' a  b\n c ', 'x'.repeat(3_000), 'één en ander'];
  for (const text of texts) {
    for (const other of texts) {
      expect(
        difference(text, other)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text);
    }
  }
});

test('a text of many thousands of words is marked as a whole', () => {
  const long = Array.from({ length: 20_000 }, (_, at) => `woord${String(at)}`).join(' ');
  expect(difference(long, `${long} erbij`)).toEqual([{ text: long, own: true }]);
});
