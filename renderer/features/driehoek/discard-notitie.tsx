import type { Driehoeknotitie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { cached, useCommand } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';

/** Only a notitie of no casus that was never laid down can be thrown away; the others go with their casus, or at their term. */
export function DiscardNotitie({ notitie }: { notitie: Driehoeknotitie }) {
  const { goTo, leave } = useNav();
  const { id, nummer } = notitie;
  const discard = useCommand('driehoek.discard', {
    refresh: ['driehoek.list', 'driehoekoverleg.list', 'bewaren.nearing'],
  });
  const submit = async (): Promise<void> => {
    const { revisie } = cached('driehoek.get', { id })?.notitie ?? notitie;
    if ((await discard.run({ id, revisie })).ok) goTo({ room: 'driehoek' });
  };
  return (
    <>
      <ConfirmButton
        word="Notitie weggooien"
        what={nummer}
        question="De notitie is dan weg. Dit kan niet terug."
        onConfirm={() => leave(() => void submit())}
      />
      <FailureNotice failure={discard.failure} />
    </>
  );
}
