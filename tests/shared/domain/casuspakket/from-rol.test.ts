import { expect, test } from 'vitest';
import { takenFrom, waitsFrom } from '../../../../shared/domain/casuspakket/from-rol.ts';

const tables = {
  casus: [{ id: 'a' }],
  deling: [{ id: 'b' }],
  deelkeuze: [],
  beperking: [],
  driehoeknotitie: [],
};

test('an AOV’er decides nothing about who may have what', () => {
  expect(takenFrom('aov', tables)).toEqual({ casus: [{ id: 'a' }], driehoeknotitie: [] });
  expect(takenFrom('notulist', tables)).toEqual(tables);
});

test('of an AOV’er only what is of the driehoek comes in unasked', () => {
  expect(waitsFrom('aov', 'fasebesluit')).toBe(true);
  expect(waitsFrom('aov', 'driehoekbesluit')).toBe(false);
  expect(waitsFrom('voorzitter', 'fasebesluit')).toBe(false);
});
