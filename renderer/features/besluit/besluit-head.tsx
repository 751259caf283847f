import type { Fasebesluit } from '../../../shared/domain/fasebesluit/fasebesluit.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { faseLabel, faseNaam } from '../../../shared/kader/fase.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { FaseChip } from '../../components/fase-chip.tsx';

/** Besluit or voorstel, from where to where, and when. Without the kader it goes by the number of the fase. */
export function BesluitHead({ besluit, kader }: { besluit: Fasebesluit; kader: Kader | null }) {
  const { soort, naar, datum } = besluit;
  return (
    <>
      <strong>{soort === 'besluit' ? 'Besluit' : 'Voorstel'}</strong>
      <span>{moveWords(besluit, kader)}</span>
      <FaseChip fase={naar} name={kader === null ? undefined : faseNaam(kader, naar)} />
      <span className="second-ink">{formatDatum(datum)}</span>
    </>
  );
}

/** What stands before the chip of the fase it goes to. */
function moveWords({ van, naar, overgang }: Fasebesluit, kader: Kader | null): string {
  if (van === null) return 'eerste fase';
  if (van !== naar) return `${kader === null ? `AVE ${String(van)}` : faseLabel(kader, van)} naar`;
  const within = kader?.overgangen.find(({ id, richting }) => id === overgang && richting === 'binnen');
  return within === undefined ? 'blijft in' : `${within.kop.charAt(0).toLowerCase()}${within.kop.slice(1)}:`;
}
