import { kaders } from '../../shared/kader/catalog.ts';
import { parseKaderText } from '../../shared/kader/parse.ts';
import type { Kader } from '../../shared/kader/schema.ts';
import type { KaderChoice } from './options.ts';
import { readText } from './read-text.ts';
import { Refusal, quote } from './refusal.ts';

const byVersie = (a: Kader, b: Kader) => a.versie.localeCompare(b.versie, 'nl', { numeric: true });

/** The last version of a kader that comes with the program. */
function shippedKader(id: string): Kader {
  const found = kaders
    .filter((kader) => kader.id === id)
    .sort(byVersie)
    .at(-1);
  if (found !== undefined) return found;
  const known = [...new Set(kaders.map((kader) => kader.id))].join(', ');
  throw new Refusal(`Het kader ${quote(id)} bestaat niet. Wel: ${known}.`);
}

function ownKader(file: string): Kader {
  const result = parseKaderText(readText(file));
  if (result.ok) return result.kader;
  const { faults } = result;
  const count = faults.length === 1 ? '1 fout' : `${faults.length} fouten`;
  throw new Refusal(
    `Het kaderbestand ${quote(file)} is geweigerd: ${count}.`,
    ...faults.map(({ pad, reden }) => `${pad}: ${reden}`),
  );
}

/** The kader that was asked for; throws a Refusal when there is none, or with each fault of a file. */
export function chooseKader(choice: KaderChoice): Kader {
  return 'id' in choice ? shippedKader(choice.id) : ownKader(choice.file);
}
