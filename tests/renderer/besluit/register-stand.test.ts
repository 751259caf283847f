import { expect, test } from 'vitest';
import { registerStand, replacedWords } from '../../../renderer/features/besluit/register-stand.ts';

const first = record('a', 'besluit', '2026-11-12', null);
const proposed = record('b', 'voorstel', '2026-11-26', null);
const taken = record('c', 'besluit', '2026-12-03', 'b');
const open = record('d', 'voorstel', '2026-12-10', null);

function record(id: string, soort: 'besluit' | 'voorstel', datum: string, vervangt: string | null) {
  return { id, soort, datum, vervangt, createdAt: `${datum}T09:14:00.000Z` };
}

test('only the last besluit holds; a voorstel waits until something comes in its place', () => {
  const all = [first, proposed, taken, open];
  expect(all.map((one) => registerStand(one, all))).toEqual([
    'gold tot do 3 dec 2026',
    'opgevolgd door het besluit van do 3 dec 2026',
    'geldt nu',
    'nog te besluiten',
  ]);
});

test('which one it came in place of stands by day and hour', () => {
  expect(replacedWords(taken, [first, proposed, taken])).toBe('het voorstel van do 26 nov 2026, 10.14 uur');
  expect(replacedWords(first, [first, proposed, taken])).toBe('');
});
