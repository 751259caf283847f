import type { Driehoekoverleg } from '../../../shared/domain/driehoek/driehoekoverleg.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';

/** An agenda in which nothing was decided can go; its notities stay. */
export function DiscardAgenda({ overleg }: { overleg: Driehoekoverleg }) {
  const { goTo } = useNav();
  const { id, revisie, datum } = overleg;
  const discard = useCommand('driehoekoverleg.discard', {
    refresh: ['driehoekoverleg.list', 'driehoek.get'],
  });
  const submit = async (): Promise<void> => {
    if ((await discard.run({ id, revisie })).ok) goTo({ room: 'driehoek' });
  };
  return (
    <>
      <ConfirmButton
        word="Agenda weggooien"
        what={formatDatum(datum)}
        question="De agenda is dan weg. De notities blijven."
        onConfirm={() => void submit()}
      />
      <FailureNotice failure={discard.failure} />
    </>
  );
}
