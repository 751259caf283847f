import type { KeyCount } from './keys.ts';

/** Steering keys of the capture line per hundred keys of words, one decimal. */
export function steeringShare({ lijn, tekst }: KeyCount['inOverleg']): number {
  return Math.round((lijn / tekst) * 1000) / 10;
}
