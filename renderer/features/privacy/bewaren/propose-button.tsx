import { ConfirmButton } from '../../../components/confirm-button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { useCommand } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';

/** Puts this casus on the vernietigingslijst; nothing is deleted by that. */
export function ProposeButton({ casusId }: { casusId: string }) {
  const may = useMay();
  const propose = useCommand('vernietiging.propose', {
    refresh: ['bewaren.ofCasus', 'bewaren.list', 'vernietiging.list'],
  });
  if (!may('vernietiging.propose')) return null;
  return (
    <div>
      <ConfirmButton
        word="Op de vernietigingslijst"
        what="deze casus"
        question="Er wordt nog niets gewist: twee mensen geven eerst akkoord, bij Beheer, Bewaren."
        onConfirm={() => void propose.run({ id: casusId })}
      />
      <FailureNotice failure={propose.failure} />
    </div>
  );
}
