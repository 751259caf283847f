import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import { draftNaam } from '../../../autosave/draft-naam.ts';
import { RedenForm } from '../../../components/reden-form.tsx';
import type { Verschil } from '../opened.ts';
import type { Choose } from './use-choose.ts';

interface GewoonFormProps {
  view: BesprekingView;
  verschil: Pick<Verschil, 'bron' | 'bronId' | 'label'>;
  choose: Choose;
  onDone: () => void;
}

/** Its words were taken for more than they are: one reason, for every recipient at once. */
export function GewoonForm({ view, verschil, choose, onDone }: GewoonFormProps) {
  const { bron, bronId, label } = verschil;
  return (
    <div className="verschil-keuze">
      <RedenForm
        naam={draftNaam('deelkeuze', 'gewoon', view.bespreking.id, bron, bronId)}
        casusId={view.casus.id}
        label={`${label}: waarom is dit gewone tekst?`}
        description="Bijvoorbeeld: het gaat niet over de betrokkene, of wie het vertelde vindt delen goed. Dit geldt voor elke ontvanger, tot iemand de tekst verandert."
        word="Bewaren"
        busy={choose.busy}
        failure={choose.failure}
        onSend={choose.sendGewoon}
        onDone={onDone}
      />
    </div>
  );
}
