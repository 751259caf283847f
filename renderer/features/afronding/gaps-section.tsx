import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { enterGoesOn } from '../oordeel/focus-rows.ts';
import { GapRow } from './gap-row.tsx';
import { useLacking } from './use-lacking.ts';

interface GapsSectionProps {
  view: BesprekingView;
  afspraken: readonly Afspraak[];
  /** Enter in the last field. */
  onDone: () => void;
}

/** First what is missing: who and when, so that every afspraak can be counted on. */
export function GapsSection({ view, afspraken, onDone }: GapsSectionProps) {
  const lacking = useLacking(afspraken);
  if (lacking.length === 0) return null;
  return (
    <section className="afronding-deel" aria-labelledby="gaps-kop">
      <h2 id="gaps-kop">Eerst aanvullen</h2>
      <ul className="plain" data-first-focus="" onKeyDownCapture={(event) => enterGoesOn(event) && onDone()}>
        {lacking.map(({ afspraak, lacked }) => (
          <GapRow key={afspraak.id} afspraak={afspraak} lacked={lacked} view={view} />
        ))}
      </ul>
    </section>
  );
}
