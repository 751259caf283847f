import type { Bevoegdheid } from '../../shared/kader/bevoegdheid.ts';
import { rolNaam } from '../../shared/kader/rol.ts';
import type { Kader } from '../../shared/kader/schema.ts';

function authority(kader: Kader, { beslissers }: Bevoegdheid, besluiter: string): string[] {
  if (beslissers.some((one) => one.rol === besluiter)) return [];
  const namen = beslissers.map((one) => one.naam);
  const who =
    namen.length === 0
      ? 'Dit kader noemt niemand die over deze stap besluit. Spreek lokaal af wie dat is.'
      : `Wel bevoegd: ${namen.join(', ')}.`;
  return [`Niet bevoegd voor deze stap: ${rolNaam(kader, besluiter)}. ${who}`];
}

/** Why this role cannot take the step now, in Dutch sentences; empty when it can. */
export function whyNot(kader: Kader, judged: Bevoegdheid, besluiter: string): string[] {
  // Without an overgang there is no step to be bevoegd for.
  if (judged.overgang === null) return [...judged.redenen];
  return [...authority(kader, judged, besluiter), ...judged.redenen];
}
