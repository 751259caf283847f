import { rolNaam } from '../rol.ts';
import type { Kader } from '../schema.ts';
import type { Overgang } from '../schema/overgang.ts';

export interface Beslisser {
  readonly rol: string;
  readonly naam: string;
  /** On what ground this role decides. */
  readonly grond: string;
}

export interface Raadpleging {
  readonly rol: string;
  readonly naam: string;
  readonly wijze: string;
  readonly wanneer: string | null;
  readonly tekst: string;
}

/** Who may decide on the overgang, as the kader names them; empty when the kader names nobody. */
export function beslissersOf(kader: Kader, overgang: Overgang): Beslisser[] {
  return overgang.beslissers.map(({ rol, grond }) => ({ rol, naam: rolNaam(kader, rol), grond }));
}

/** Who is consulted or informed, and when. */
export function raadplegenOf(kader: Kader, overgang: Overgang): Raadpleging[] {
  return overgang.raadplegen.map(({ rol, wijze, wanneer }) => {
    const naam = rolNaam(kader, rol);
    const tekst = [`${naam}: ${wijze}`, ...(wanneer === undefined ? [] : [wanneer])].join(', ');
    return { rol, naam, wijze, wanneer: wanneer ?? null, tekst };
  });
}
