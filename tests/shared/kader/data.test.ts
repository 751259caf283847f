import { expect, test } from 'vitest';
import { findKader, kaders } from '../../../shared/kader/catalog.ts';
import { criteriumIdsOf, findOvergang } from '../../../shared/kader/overgang.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { dalfsen, noordLimburg, range } from './answers.ts';

const criteria = (kader: Kader, van: 1 | 2 | 3 | 4, naar: 1 | 2 | 3 | 4) =>
  criteriumIdsOf(findOvergang(kader, { van, naar })!);

test('a kader is found by id and version', () => {
  expect(findKader('dalfsen', '1.0')?.naam).toBe('Dalfsen');
  expect(findKader('dalfsen', '9.9')).toBeUndefined();
  expect(findKader('nergens', '1.0')).toBeUndefined();
});

test('Noord-Limburg: the criteria of bijlage 2 and of chapter 2.3', () => {
  const u4 = range('NL-U4-', 2);
  expect(criteria(noordLimburg, 1, 2)).toEqual(['NL12-1']);
  expect(criteria(noordLimburg, 2, 3)).toEqual([...range('NL23-', 6), ...range('NL-U3-', 3)]);
  expect(criteria(noordLimburg, 3, 4)).toEqual([...range('NL34-T', 9), ...range('NL34-B', 3), ...u4]);
  expect(criteria(noordLimburg, 1, 4)).toEqual(u4);
  expect(criteria(noordLimburg, 2, 4)).toEqual(u4);
  expect(criteria(noordLimburg, 2, 1)).toEqual(range('NL21-', 4));
  expect(criteria(noordLimburg, 3, 2)).toEqual(range('NL32-', 5));
  expect(criteria(noordLimburg, 4, 3)).toEqual(range('NL43-', 4));
});

test('Dalfsen: five points and stagnatie, nine situations, four and three points down', () => {
  expect(criteria(dalfsen, 2, 3)).toEqual([...range('DA23-', 5), 'DA-STAG']);
  expect(criteria(dalfsen, 3, 4)).toEqual(range('DA34-', 9));
  expect(criteria(dalfsen, 2, 1)).toEqual(['DA21']);
  expect(criteria(dalfsen, 3, 2)).toEqual(range('DA32-', 4));
  expect(criteria(dalfsen, 4, 3)).toEqual(range('DA43-', 3));
});

test.each(kaders.map((kader) => [kader.id, kader] as const))(
  '%s: all four fasen are complete',
  (_, kader) => {
    expect(kader.fasen.map((fase) => [fase.nummer, fase.kleur, fase.patroon])).toEqual([
      [1, 'groen', 'effen'],
      [2, 'oranje', 'stippen'],
      [3, 'rood', 'strepen'],
      [4, 'donkerrood', 'binnenkader'],
    ]);
    for (const fase of kader.fasen) {
      const slots = fase.regie.map((regel) => regel.id);
      expect(slots).toEqual(
        expect.arrayContaining(['casusregie', 'procesregie', 'operationeel', 'bestuurlijk']),
      );
    }
  },
);

test.each([noordLimburg, dalfsen].map((kader) => [kader.id, kader] as const))(
  '%s: 4 -> 3 is the aanpak first, then the burgemeester',
  (_, kader) => {
    const overgang = findOvergang(kader, { van: 4, naar: 3 })!;
    expect(overgang.vooraf.map((stap) => stap.na)).toEqual([[]]);
    expect(overgang.formeleStappen.map((stap) => [stap.door, stap.na])).toEqual([
      [['burgemeester'], overgang.vooraf.map((stap) => stap.id)],
    ]);
    expect(overgang.beslissers.map((b) => b.rol)).toEqual(['burgemeester']);
  },
);

test('where a source contradicts itself a note says so', () => {
  expect(noordLimburg.bronOnzeker.map((note) => note.onderwerp)).toEqual(
    expect.arrayContaining([
      'Bestuurlijk verantwoordelijk in AVE 1',
      'Casusregie in AVE 4',
      'Procesregie in AVE 4',
    ]),
  );
  expect(dalfsen.bronOnzeker.map((note) => note.onderwerp)).toContain(
    'Operationeel verantwoordelijk in AVE 3',
  );
  const aveDrie = dalfsen.fasen[2]!.regie.find((regel) => regel.id === 'operationeel')!;
  expect(aveDrie.bronOnzeker).toContain('netwerkcoördinator');
});

test('dreigende uithuiszetting stands in the way of 3 -> 2 in Noord-Limburg only', () => {
  expect(noordLimburg.criteria.find((c) => c.id === 'NL32-5')?.tekst).toContain('uithuiszetting');
  expect(dalfsen.criteria.some((c) => c.tekst.includes('uithuiszetting'))).toBe(false);
});

test('a grote groep in Dalfsen is a groep in Noord-Limburg', () => {
  expect(dalfsen.criteria.find((c) => c.id === 'DA34-1')?.tekst).toContain('grote groep');
  expect(noordLimburg.criteria.find((c) => c.id === 'NL34-T1')?.tekst).not.toContain('grote');
});
