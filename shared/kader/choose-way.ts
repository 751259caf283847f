import type { Antwoorden } from './antwoorden.ts';
import type { FaseStap } from './overgang.ts';
import { metRegels } from './weging/overgang-stand.ts';
import type { Kader } from './schema.ts';

/**
 * Two ways can lead to one fase, each with its own beslisser (Groningen, from AVE 3), and so can steps within a fase
 * (Dalfsen, AVE 2). Where the answers meet a way on which this role decides, the stap is that way.
 */
export function chooseWay(
  kader: Kader,
  stap: FaseStap,
  rol: string | undefined,
  antwoorden: Antwoorden,
): FaseStap {
  const way = kader.overgangen.find(
    (one) =>
      one.van === stap.van &&
      one.naar === stap.naar &&
      one.beslissers.some((beslisser) => beslisser.rol === rol) &&
      metRegels(one, one.richting === 'binnen' ? 'inzet' : 'overgang', antwoorden).length > 0,
  );
  return way === undefined ? stap : { ...stap, overgang: way.id };
}
