import almelo from './data/almelo.json' with { type: 'json' };
import dalfsen from './data/dalfsen.json' with { type: 'json' };
import groningen from './data/groningen.json' with { type: 'json' };
import heemskerkBeverwijk from './data/heemskerk-beverwijk.json' with { type: 'json' };
import noordLimburg from './data/noord-limburg.json' with { type: 'json' };
import { parseKader } from './parse.ts';
import type { Kader } from './schema.ts';

/** A shipped file that does not parse is a fault in the program itself, so it stops the start. */
function shipped(json: unknown): Kader {
  const result = parseKader(json);
  if (result.ok) return result.kader;
  throw new Error(result.faults.map((fault) => `${fault.pad}: ${fault.reden}`).join('\n'));
}

/** The kaders that come with the program; every published version stays in the list. */
export const kaders: readonly Kader[] = [noordLimburg, dalfsen, groningen, heemskerkBeverwijk, almelo].map(
  shipped,
);

/** The kader in this version, or undefined. */
export function findKader(id: string, versie: string): Kader | undefined {
  return kaders.find((kader) => kader.id === id && kader.versie === versie);
}
