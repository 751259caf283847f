import type { Fase } from '../domain/casus/fase.ts';
import type { Fasebesluit } from '../domain/fasebesluit/fasebesluit.ts';
import { faseLabel } from '../kader/fase.ts';
import type { Kader } from '../kader/schema.ts';

/** 'Opschaling van AVE 2 naar AVE 3', 'Blijft in AVE 2', the step within the fase as the kader calls it, or the voorstel for one. */
export function besluitTitle(
  item: Pick<Fasebesluit, 'soort' | 'van' | 'naar' | 'overgang'>,
  kader: Kader,
): string {
  const move = moveText(item, kader);
  return item.soort === 'besluit' ? move : `Voorstel: ${move.charAt(0).toLowerCase()}${move.slice(1)}`;
}

function moveText(
  { van, naar, overgang }: Pick<Fasebesluit, 'van' | 'naar' | 'overgang'>,
  kader: Kader,
): string {
  const label = (fase: Fase) => faseLabel(kader, fase);
  if (van === null) return `Eerste fase: ${label(naar)}`;
  if (van !== naar)
    return `${naar > van ? 'Opschaling' : 'Afschaling'} van ${label(van)} naar ${label(naar)}`;
  const within = kader.overgangen.find(({ id, richting }) => id === overgang && richting === 'binnen');
  return within?.kop ?? `Blijft in ${label(naar)}`;
}
