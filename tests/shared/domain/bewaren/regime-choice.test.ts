import { expect, test } from 'vitest';
import { asRegime, regimeRefusal } from '../../../../shared/domain/casus/regime-choice.ts';
import { missingByLaw } from '../../../../shared/domain/casus/missing-by-law.ts';

test('L13/regime: radicalisering has an act of its own and is refused', () => {
  expect(regimeRefusal('radicalisering', 0)).toBe('radicalisering');
  expect(asRegime('radicalisering')).toBeNull();
  expect(asRegime('wgs')).toBe('wgs');
});

test('L13/regime: a consult names nobody', () => {
  expect(regimeRefusal('consult', 0)).toBeNull();
  expect(regimeRefusal('consult', 1)).toBe('consult-met-namen');
  expect(regimeRefusal('openbare-orde', 3)).toBeNull();
});

test('L1: a casus names at least one verwerkingsverantwoordelijke', () => {
  const casus = {
    doel: 'Rust.',
    grondslag: 'AVG',
    convenant: 'Convenant',
    verwerkingsverantwoordelijken: [],
  };
  expect(missingByLaw(casus, true)).toEqual([expect.stringContaining('verantwoordelijk')]);
  expect(missingByLaw({ ...casus, verwerkingsverantwoordelijken: ['Gemeente Testdorp'] }, true)).toEqual([]);
});
