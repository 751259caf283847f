import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Stap } from '../../../shared/domain/bespreking/stap.ts';
import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';
import { leefgebieden } from '../../../shared/domain/informatie/leefgebied.ts';
import type { EntryRef } from '../invoer/entry-ref.ts';

const beeldStap = 2;
const beeldSoorten: readonly Informatie['soort'][] = ['feit', 'vermoeden', 'oordeel', 'kracht'];

function belongsTo(stap: Stap, regel: Informatie): boolean {
  if (regel.soort === 'voor-later') return false;
  if (stap !== beeldStap) return regel.stap === stap;
  return beeldSoorten.includes(regel.soort) || regel.stap === beeldStap;
}

/**
 * The lines that stand on screen in this step, in the order of typing: the beeld holds every feit, vermoeden,
 * oordeel and kracht, the other steps what was typed there. `struck`: struck lines still shown.
 */
export function regelsOfStap(
  view: Pick<BesprekingView, 'informatie'>,
  stap: Stap,
  struck: readonly EntryRef[],
): readonly Informatie[] {
  return view.informatie
    .filter(
      (regel) => belongsTo(stap, regel) && (!regel.vervallen || struck.some(({ id }) => id === regel.id)),
    )
    .sort((a, b) => a.nummer - b.nummer);
}

export interface RegelGroup {
  readonly leefgebied: string;
  readonly regels: readonly Informatie[];
}

/** The same lines by leefgebied, what betrokkene says first; lines without one come last. */
export function groupRegels(
  regels: readonly Informatie[],
  isOwnWords: (regel: Informatie) => boolean,
): readonly RegelGroup[] {
  const order = [...leefgebieden, ''];
  const place = (leefgebied: string): number => {
    const at = order.indexOf(leefgebied);
    return at === -1 ? order.length : at;
  };
  const names = [...new Set(regels.map((regel) => regel.leefgebied))].sort((a, b) => place(a) - place(b));
  return names.map((leefgebied) => {
    const own = regels.filter((regel) => regel.leefgebied === leefgebied);
    return {
      leefgebied,
      regels: [...own.filter(isOwnWords), ...own.filter((regel) => !isOwnWords(regel))],
    };
  });
}
