import type { Fasebesluit } from '../../domain/fasebesluit/fasebesluit.ts';

/** For whom it concerns but who was not there: the step, by whom, when, the regie and the formal besluit. */
export function stepOnly(besluit: Fasebesluit): Fasebesluit {
  return { ...withoutAfweging(besluit), grond: '', geraadpleegd: [], akkoord: [], vooraf: [] };
}

/** For who may not have every answer: nothing of what the answers added up to. */
export function withoutAfweging(besluit: Fasebesluit): Fasebesluit {
  return { ...besluit, uitkomst: '', redenAfwijking: '', antwoorden: [], visies: [] };
}
