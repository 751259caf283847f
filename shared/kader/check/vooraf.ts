import { findCycle } from './cycle.ts';
import { idsOf, unknown } from './ids.ts';
import type { KaderFault } from './kader-fault.ts';
import type { Overgang, VoorafStap } from '../schema/overgang.ts';

/** What comes first and the formal steps, in one list. */
export const stappenOf = (overgang: Overgang): VoorafStap[] => [
  ...overgang.vooraf,
  ...overgang.formeleStappen,
];

/** The steps beforehand of one overgang: known roles, known steps, and an order that can be followed. */
export function checkVooraf(overgang: Overgang, pad: string, rollen: ReadonlySet<string>): KaderFault[] {
  const stappen = stappenOf(overgang);
  const door = stappen.flatMap((stap) => stap.door);
  const na = stappen.flatMap((stap) => stap.na);
  const cycle = findCycle(stappen);
  return [
    ...unknown(`${pad}.vooraf`, door, rollen, 'rol'),
    ...unknown(`${pad}.vooraf`, na, new Set(idsOf(stappen)), 'stap'),
    ...(cycle === undefined
      ? []
      : [{ pad: `${pad}.vooraf`, reden: `de stappen wachten op elkaar: ${cycle.join(' -> ')}` }]),
  ];
}
