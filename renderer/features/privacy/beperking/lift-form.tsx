import { RedenForm } from '../../../components/reden-form.tsx';
import { useCommand } from '../../../query.ts';

/** The casus may be used again; the betrokkene hears that first (AVG art. 18 lid 3). */
export function LiftForm({ id, casusId, onDone }: { id: string; casusId: string; onDone: () => void }) {
  const lift = useCommand('beperking.lift', { refresh: ['casus.get', 'beperking.list', 'bespreking.get'] });
  return (
    <RedenForm
      naam={`opheffen ${id}`}
      casusId={casusId}
      label="Waarom mag de casus weer worden gebruikt?"
      description="Laat het eerst aan de betrokkene weten."
      word="Opheffen"
      busy={lift.busy}
      failure={lift.failure}
      onSend={async (reden) => (await lift.run({ id, reden })).ok}
      onDone={onDone}
    />
  );
}
