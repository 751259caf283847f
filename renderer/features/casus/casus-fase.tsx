import type { Casus } from '../../../shared/domain/casus/casus.ts';
import { faseNaam } from '../../../shared/kader/fase.ts';
import { FaseChip } from '../../components/fase-chip.tsx';
import { useKader } from '../kader/use-kader.ts';

/** The phase of a casus with its name in the casus' own kader. */
export function CasusFase({ casus }: { casus: Pick<Casus, 'fase' | 'kaderId' | 'kaderVersie'> }) {
  const kader = useKader(casus);
  return <FaseChip fase={casus.fase} name={kader ? faseNaam(kader, casus.fase) : undefined} />;
}
