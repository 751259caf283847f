import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { FaseChip } from '../../components/fase-chip.tsx';

/** What this bespreking recorded on the phase, or the phase as it is. */
export function BesluitLine({ view }: { view: BesprekingView }) {
  const made = view.fasebesluiten.filter(({ besprekingId }) => besprekingId === view.bespreking.id);
  const last = made
    .filter(({ id }) => !made.some(({ vervangt }) => vervangt === id))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .at(-1);
  return (
    <section className="besluit-line" aria-labelledby="besluit-line-head">
      <h2 id="besluit-line-head">Op- of afschaling</h2>
      {last === undefined ? (
        <p>
          <FaseChip fase={view.casus.fase} /> <span className="second-ink">vandaag nog niets vastgelegd</span>
        </p>
      ) : (
        <p>
          {last.van === last.naar ? 'blijft in' : <FaseChip fase={last.van} />}
          {last.van === last.naar ? ' ' : ' naar '}
          <FaseChip fase={last.naar} /> <span className="second-ink">{last.soort}</span>
        </p>
      )}
    </section>
  );
}
