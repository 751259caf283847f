import { findKader, kaders } from '../../shared/kader/catalog.ts';
import { weigh, type AfwegingInput } from '../../shared/kader/afweging.ts';
import { numbersOf, timeInto } from './numbers.ts';
import type { Measured } from './report.ts';

const times = 2_000;
const antwoorden = ['ja', 'nee', 'onbekend'] as const;

/** One afweging under each kader, from fase 2, with answers of all three kinds. */
export function measureAfweging(): Measured[] {
  return kaders.map(({ id, versie, naam }) => {
    const kader = findKader(id, versie);
    if (kader === undefined) throw new Error(id);
    const answered = kader.criteria.map(
      (one, at) => [one.id, { antwoord: antwoorden[at % 3] ?? 'ja' }] as const,
    );
    const input: AfwegingInput = { kader, fase: 2, antwoorden: Object.fromEntries(answered), vooraf: [] };
    const samples: number[] = [];
    for (let turn = 0; turn < times; turn += 1) timeInto(samples, () => weigh(input));
    const target = { by: 'p50', under: 1 } as const;
    return { part: 'One afweging', what: naam, numbers: numbersOf(samples), target };
  });
}
