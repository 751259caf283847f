import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Stuk } from '../../../shared/domain/verslag/stuk.ts';
import { Button } from '../../components/button.tsx';
import { Verzendlijst } from '../verzending/verzendlijst.tsx';
import { SentConcept } from './reacties/sent-concept.tsx';

interface SendViewProps {
  view: BesprekingView;
  stuk: Exclude<Stuk, 'dossier'>;
  onBack: () => void;
}

/** Who gets the stuk by mail, and the way back to the paper. */
export function SendView({ view, stuk, onBack }: SendViewProps) {
  return (
    <div className="verslag-verzenden">
      <div>
        <Button icon="arrow-left" autoFocus onPress={onBack}>
          Terug naar het stuk
        </Button>
      </div>
      <Verzendlijst besprekingId={view.bespreking.id} stuk={stuk} />
      {stuk === 'verslag' && <SentConcept view={view} />}
    </div>
  );
}
