import { expect, test } from 'vitest';
import { findKader } from '../../../shared/kader/catalog.ts';
import { chooseWay } from '../../../shared/kader/choose-way.ts';
import { answers, dalfsen } from './answers.ts';

const groningen = findKader('groningen', '1.0')!;
const to4 = { van: 3, naar: 4 } as const;

test('of two ways to one fase the stap is the one that is met and on which this role decides', () => {
  const both = answers(['GR-U3', 'GR-U4']);
  expect(chooseWay(groningen, to4, 'procesregisseur-zvh', both).overgang).toBe('3-4');
  expect(chooseWay(groningen, to4, 'procesregisseur', both).overgang).toBe('3-4-direct');
});

test('a way that is not met, or on which the role does not decide, is not chosen', () => {
  expect(chooseWay(groningen, to4, 'procesregisseur-zvh', answers(['GR-U4']))).toEqual(to4);
  expect(chooseWay(groningen, to4, 'burgemeester', answers(['GR-U3', 'GR-U4']))).toEqual(to4);
  expect(chooseWay(groningen, to4, undefined, answers(['GR-U3']))).toEqual(to4);
});

test('a step within the fase is found by who decides on it (Dalfsen, AVE 2)', () => {
  const within = { van: 2, naar: 2 } as const;
  expect(chooseWay(dalfsen, within, 'netwerkcoordinator', answers(['DA22-A2'])).overgang).toBe('2-2-af');
});
