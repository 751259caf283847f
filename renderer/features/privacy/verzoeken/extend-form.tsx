import type { Verzoek } from '../../../../shared/domain/verzoek/verzoek.ts';
import { RedenForm } from '../../../components/reden-form.tsx';
import { useCommand } from '../../../query.ts';

/** Two months more, once, told to the betrokkene within the first. */
export function ExtendForm({ verzoek, onDone }: { verzoek: Verzoek; onDone: () => void }) {
  const { id, casusId, revisie } = verzoek;
  const extend = useCommand('verzoek.extend', { refresh: ['verzoek.list', 'verzoek.due', 'casus.get'] });
  return (
    <RedenForm
      naam={`verlengen ${id}`}
      casusId={casusId}
      label="Waarom is er meer tijd nodig?"
      description="Dit kan een keer. Laat de betrokkene binnen de eerste maand weten dat het langer duurt, en waarom."
      word="Verlengen"
      busy={extend.busy}
      failure={extend.failure}
      onSend={async (reden) => (await extend.run({ id, revisie, reden })).ok}
      onDone={onDone}
    />
  );
}
