import type { Entry } from '../../../shared/ipc/contract/invoer.ts';

/** How the app speaks of a saved line: 'regel 12', 'afspraak 3', 'risico 1'. */
export function entryName({ informatie, afspraak, risico }: Entry): string {
  if (informatie !== null) return `regel ${informatie.nummer}`;
  if (afspraak !== null) return `afspraak ${afspraak.nummer}`;
  return risico === null ? 'deze regel' : `risico ${risico.nummer}`;
}
