import type { Fase } from '../../../shared/domain/casus/fase.ts';
import type { FaseStap } from '../../../shared/kader/overgang.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { Refused } from '../refused.ts';

/** The step as the kader knows it. Only a step within the present fase is named by its overgang; any other id is refused. */
export function offeredStap(
  kader: Kader,
  van: Fase | null,
  { naar, overgang }: { naar: Fase; overgang: string | null },
): FaseStap {
  if (overgang === null) return { van, naar };
  const within = kader.overgangen.find(({ id }) => id === overgang);
  if (within?.richting !== 'binnen' || within.van !== van || within.naar !== naar) {
    throw new Refused('onbekend');
  }
  return { van, naar, overgang };
}
