import type { OverlegRow } from '../../../shared/ipc/contract/casus.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useNav } from '../../shell/nav.tsx';

interface RunningMeldingProps {
  running: readonly OverlegRow[];
  onShowAll: () => void;
}

/** An overleg runs: other casussen stay out of sight, unless the user asks for them. */
export function RunningNotice({ running, onShowAll }: RunningMeldingProps) {
  const { goTo } = useNav();
  return (
    <Notice tone="attention" word="Er loopt een overleg">
      Daarom staat hier alleen wat bij die casus hoort. Anderen kunnen meekijken.
      <div className="vandaag-running">
        {running.map(({ besprekingId, casusnummer, aanduiding }) => (
          <Button
            key={besprekingId}
            variant="primary"
            onPress={() => goTo({ room: 'bespreking', besprekingId })}
          >
            Terug naar {casusnummer} {aanduiding}
          </Button>
        ))}
        <Button variant="quiet" onPress={onShowAll}>
          Toch alles tonen
        </Button>
      </div>
    </Notice>
  );
}
