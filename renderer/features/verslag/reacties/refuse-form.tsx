import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import type { Reactie } from '../../../../shared/domain/verslag/reactie.ts';
import { RedenForm } from '../../../components/reden-form.tsx';
import { useCommand } from '../../../query.ts';
import { answeredRefresh } from './answered.ts';

interface RefuseFormProps {
  view: BesprekingView;
  reactie: Reactie;
  onDone: () => void;
}

/** Not taken over: only with the reason, which stands in the dossier. */
export function RefuseForm({ view, reactie: { id, nummer, revisie }, onDone }: RefuseFormProps) {
  const answer = useCommand('reactie.answer', { refresh: answeredRefresh });
  const send = async (waarom: string): Promise<boolean> =>
    (await answer.run({ id, revisie, uitkomst: 'niet-overgenomen', waarom, line: null })).ok;
  return (
    <RedenForm
      naam={`reactie-niet ${id}`}
      casusId={view.casus.id}
      label={`Waarom neemt u reactie ${String(nummer)} niet over?`}
      description="De reactie en uw antwoord komen in het dossier."
      word="Vastleggen"
      busy={answer.busy}
      failure={answer.failure}
      onSend={send}
      onDone={onDone}
    />
  );
}
