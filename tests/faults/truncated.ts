import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { readAll, tryDamage } from './damage.ts';
import { copyOf, type Base } from './fault-store.ts';
import { type Outcome, Tally } from './outcome.ts';

/** Lengths at which a file of pages is cut: its head, round the ends of pages, and evenly over the rest. */
function lengthsOf(size: number, times: number): number[] {
  const head = [0, 1, 15, 16, 17, 100, 4095, 4096, 4097, size - 4096, size - 1];
  const even = Array.from({ length: times }, (_, at) => Math.floor((size / times) * at) + 7);
  return [...head, ...even].filter((length) => length >= 0 && length < size);
}

/** The store, the key file and stand.json, each cut off at many lengths. */
export async function truncatedFiles(base: Base, times: number): Promise<Outcome[]> {
  const found = await readAll(copyOf(base).folder);
  if (!('print' in found)) throw new Error(found.code);
  const outcomes: Outcome[] = [];
  for (const name of ['casustafel.db', 'sleutels.json', 'stand.json']) {
    const tally = new Tally(`${name} cut off`);
    const lengths = lengthsOf(statSync(join(base.folder, name)).size, times);
    for (const [at, length] of lengths.entries()) {
      await tryDamage(tally, base, found.print, {
        name: `${name} of ${length} bytes`,
        to: ({ folder }) => truncateSync(join(folder, name), length),
        alsoRestore: at % 5 === 0,
      });
    }
    outcomes.push(tally.outcome);
  }
  return outcomes;
}
