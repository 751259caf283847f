import { expect, test } from 'vitest';
import { durationWords } from '../../../renderer/features/kader/picture/duration-words.ts';
import { inOrder } from '../../../renderer/features/kader/picture/in-order.ts';
import { leeftijdWords } from '../../../renderer/features/kader/picture/leeftijd-words.ts';
import { regieRows } from '../../../renderer/features/kader/picture/regie-rows.ts';
import { kaders } from '../../../shared/kader/catalog.ts';

test('a term as a person says it', () => {
  expect(durationWords({ soort: 'overleg', aantal: 6, eenheid: 'week' })).toBe('elke 6 weken');
  expect(durationWords({ soort: 'overleg', aantal: 1, eenheid: 'maand' })).toBe('elke maand');
  expect(durationWords({ soort: 'evaluatie', aantal: 1, eenheid: 'jaar' })).toBe('elk jaar');
  expect(durationWords({ soort: 'traject', aantal: 9, eenheid: 'maand' })).toBe('hoogstens 9 maanden');
  expect(durationWords({ soort: 'traject', aantal: 1, eenheid: 'jaar' })).toBe('hoogstens 1 jaar');
});

test('the ages a kader is meant for', () => {
  expect(leeftijdWords(undefined)).toBe('Alle leeftijden.');
  expect(leeftijdWords({ van: 12, tot: 23, toelichting: 'en hun gezin' })).toBe(
    'Van 12 tot en met 23 jaar en hun gezin.',
  );
  expect(leeftijdWords({ van: 18 })).toBe('Vanaf 18 jaar.');
  expect(leeftijdWords({ tot: 17 })).toBe('Tot en met 17 jaar.');
});

test('a step comes after those it waits for', () => {
  const stap = (id: string, na: string[]) => ({ id, na, tekst: id, door: ['x'], eigenLezing: 'Test.' });
  const ordered = inOrder([stap('XX-3', ['XX-2']), stap('XX-1', []), stap('XX-2', ['XX-1'])]);
  expect(ordered.map(({ id }) => id)).toEqual(['XX-1', 'XX-2', 'XX-3']);
});

test.each(kaders.map((kader) => [kader.id, kader] as const))(
  '%s: each line of regie has one row',
  (_, kader) => {
    const rows = regieRows(kader).map(({ id }) => id);
    const named = new Set(kader.fasen.flatMap(({ regie }) => regie.map(({ id }) => id)));
    expect([...rows].sort()).toEqual([...named].sort());
  },
);

test('Almelo has the wijkregie beside the other lines', () => {
  const almelo = kaders.find(({ id }) => id === 'almelo');
  expect(almelo && regieRows(almelo).map(({ naam }) => naam)).toContain('Wijkregie');
});
