import { findCriterium } from '../overgang.ts';
import { rolNaam } from '../rol.ts';
import type { Kader } from '../schema.ts';
import type { Weging } from './weging.ts';

/** A criterium nobody could answer yet: what to ask aloud, and the roles that can tell. */
export interface OpenVraag {
  readonly id: string;
  readonly vraag: string;
  readonly rollen: readonly string[];
  readonly wie: readonly string[];
}

/** Open questions, those of the overgang at hand first. */
export function openVragen(kader: Kader, weging: Weging): OpenVraag[] {
  const ids = [...(weging.stand?.onbekend ?? []), ...weging.standen.flatMap((stand) => stand.onbekend)];
  return [...new Set(ids)].map((id) => {
    const { vraag, wie } = findCriterium(kader, id);
    return { id, vraag, rollen: wie, wie: wie.map((rol) => rolNaam(kader, rol)) };
  });
}
