import { expect, test } from 'vitest';
import { leavesOut } from '../../../../shared/domain/casusbestand/leaves-out.ts';

const row = { id: 'a', verzoek_id: 'v', tekst: 'zes', antwoorden: [{ id: 1, regels: [2, 3] }] };

test.each([
  [row],
  [{ ...row, verzoek_id: null }],
  [{ ...row, tekst: '' }],
  [{ ...row, antwoorden: [] }],
  [{ ...row, antwoorden: [{ id: 1, regels: [3] }] }],
])('%j says nothing more', (less) => {
  expect(leavesOut(less, row)).toBe(true);
});

test.each([
  [{ ...row, tekst: 'zeven' }],
  [{ ...row, extra: 1 }],
  [{ ...row, antwoorden: [{ id: 2, regels: [] }] }],
  [{ ...row, antwoorden: { id: 1 } }],
  [[row]],
  ['a'],
])('%j says something else', (less) => {
  expect(leavesOut(less, row)).toBe(false);
});
