import type { Stuk } from '../../../shared/domain/verslag/stuk.ts';
import { Button } from '../../components/button.tsx';
import { Verzendlijst } from '../verzending/verzendlijst.tsx';

interface SendViewProps {
  besprekingId: string;
  stuk: Exclude<Stuk, 'dossier'>;
  onBack: () => void;
}

/** Who gets the stuk by mail, and the way back to the paper. */
export function SendView({ besprekingId, stuk, onBack }: SendViewProps) {
  return (
    <div className="verslag-verzenden">
      <div>
        <Button icon="arrow-left" autoFocus onPress={onBack}>
          Terug naar het stuk
        </Button>
      </div>
      <Verzendlijst besprekingId={besprekingId} stuk={stuk} />
    </div>
  );
}
