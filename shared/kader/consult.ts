import type { Antwoorden } from './antwoorden.ts';
import { applies } from './weging/bij-antwoord.ts';
import { rolNaam } from './rol.ts';
import type { Kader } from './schema.ts';
import type { Weging } from './weging/weging.ts';

/** Whom to ask for advice; asking registers nothing and moves no fase. */
export interface Consult {
  readonly rol: string;
  readonly naam: string;
  readonly tekst: string;
}

/** The parties to consult: when consult is the outcome, or when a first fase fits and the next one asks for it. */
export function consultOf(kader: Kader, weging: Weging, antwoorden: Antwoorden): Consult[] {
  const standen =
    weging.uitkomst === 'consult'
      ? [weging.stand]
      : weging.uitkomst === 'inschalen'
        ? weging.standen.filter((stand) => stand.overgang.van === weging.naar && stand.consult === 'ja')
        : [];
  return standen
    .flatMap((stand) => stand?.overgang.consult ?? [])
    .filter((consult) => applies(consult, antwoorden))
    .map((consult) => ({ rol: consult.rol, naam: rolNaam(kader, consult.rol), tekst: consult.tekst }));
}
