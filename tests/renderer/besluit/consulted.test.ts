import { expect, test } from 'vitest';
import { isConsulted, tickConsulted } from '../../../renderer/features/besluit/consulted.ts';

const nobody = { personen: [], atTable: false, tekst: 'niet aanwezig' };
const jansen = { personen: [], atTable: true, tekst: 'A. Jansen (Politie)' };
const police = { naam: 'Politie', wie: jansen };

test('a rol is named with who has it, or alone', () => {
  expect(tickConsulted(['OM'], police, true)).toEqual(['OM', 'Politie: A. Jansen (Politie)']);
  expect(tickConsulted([], { naam: 'Politie', wie: nobody }, true)).toEqual(['Politie']);
});

test('who leaves after the tick stays consulted, and can be taken off', () => {
  const ticked = tickConsulted(['OM'], police, true);
  const left = { naam: 'Politie', wie: nobody };
  expect(isConsulted(ticked, left)).toBe(true);
  expect(tickConsulted(ticked, left, false)).toEqual(['OM']);
  expect(tickConsulted(ticked, left, true)).toEqual(['OM', 'Politie']);
});

test('a rol whose name begins with that of another is another', () => {
  expect(isConsulted(['Politiechef'], police)).toBe(false);
  expect(tickConsulted(['Politiechef'], police, false)).toEqual(['Politiechef']);
});
