import { expect, test } from 'vitest';
import { freeKey, slug } from '../../../../shared/kader/local/slug.ts';
import { isSameVersie, nextVersie } from '../../../../shared/kader/local/versie.ts';

test.each([
  ['1.0', [], '1.1'],
  ['1.0', ['1.0', '1.1'], '1.2'],
  ['1.0', ['1.01'], '1.2'],
  ['1.9', [], '1.10'],
  ['2', [], '3'],
  ['2.1.3', [], '2.1.4'],
  ['1.999999999999999999', [], '1.1000000000000000000'],
])('after %s, with %j taken, comes %s', (versie, taken, next) => {
  expect(nextVersie(versie, taken)).toBe(next);
});

test('one number is one version, however it is written', () => {
  for (const [one, other] of [
    ['1.0', '1'],
    ['1.0', '01.00'],
    ['0', '0.0'],
  ] as const)
    expect(isSameVersie(one, other)).toBe(true);
  expect(isSameVersie('1.1', '1.10')).toBe(false);
  expect(isSameVersie('1', '10')).toBe(false);
});

test('a key from a name', () => {
  expect(slug('  Kader Súdwest-Fryslân (2027)! ')).toBe('kader-sudwest-fryslan-2027');
  expect(slug('--- ???')).toBe('');
  expect(slug('a'.repeat(300))).toHaveLength(50);
  expect(freeKey('rol', ['rol', 'rol-2'])).toBe('rol-3');
});
