import type { ReservekopieStand } from '../../../../shared/ipc/contract/reservekopie.ts';
import { Button } from '../../../components/button.tsx';
import { formatMoment } from '../../../components/format-moment.ts';
import { Kenmerken } from '../../../components/kenmerken.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { useCommand } from '../../../query.ts';
import { FolderRiskNotice } from './folder-risk-notice.tsx';

interface NowStateProps {
  stand: ReservekopieStand;
  onTest: () => void;
}

/** When the last one was made and tried, and doing either now. */
export function NowState({ stand, onTest }: NowStateProps) {
  const make = useCommand('reservekopie.make', { refresh: ['reservekopie.stand', 'reservekopie.list'] });
  const { lastMadeAt, hersteltest, folder, risk } = stand;
  return (
    <>
      <p className="second-ink">
        Casustafel maakt een reservekopie bij de eerste keer ontgrendelen van de dag, na elk afgesloten
        overleg en voor elke bijwerking. Elke kopie is versleuteld en wordt nagekeken voordat hij meetelt.
      </p>
      <Kenmerken
        rows={[
          ['Laatste kopie', lastMadeAt === null ? 'Nog geen' : formatMoment(lastMadeAt)],
          [
            'Laatste hersteltest',
            hersteltest.lastAt === null ? 'Nog nooit' : formatMoment(hersteltest.lastAt),
          ],
          ['Map', folder],
        ]}
      />
      <FolderRiskNotice risk={risk} />
      <FailureNotice failure={make.failure} />
      <div className="reservekopie-actions">
        <Button isDisabled={make.busy || stand.busy} onPress={() => void make.run({})}>
          {make.busy || stand.busy ? 'Bezig met een reservekopie' : 'Maak nu een reservekopie'}
        </Button>
        <Button icon="folder" onPress={onTest}>
          Hersteltest met een bestand
        </Button>
      </div>
    </>
  );
}
