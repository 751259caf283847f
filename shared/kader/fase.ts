import type { Fase } from '../domain/casus/fase.ts';
import type { Kader } from './schema.ts';
import type { KaderFase } from './schema/fase.ts';

/** The fase as the kader describes it. Throws when the kader lacks it; parseKader never lets such a kader in. */
export function findFase(kader: Kader, fase: Fase): KaderFase {
  const found = kader.fasen.find((f) => f.nummer === fase);
  if (found === undefined) throw new Error(`kader ${kader.id} has no fase ${String(fase)}`);
  return found;
}

/** Short label, 'AVE 3'; null is 'Nog te bepalen'. */
export function faseLabel(kader: Kader, fase: Fase | null): string {
  return fase === null ? 'Nog te bepalen' : `${kader.namen.fase} ${String(fase)}`;
}

/** Name of the fase in the words of the kader, such as 'Het gewone leven'. */
export function faseNaam(kader: Kader, fase: Fase | null): string {
  return fase === null ? 'Nog te bepalen' : findFase(kader, fase).naam;
}
