import type { ChosenReservekopie } from '../../../shared/ipc/contract/reservekopie.ts';
import { Button } from '../../components/button.tsx';
import { formatMoment } from '../../components/format-moment.ts';
import { formatSize } from '../../components/format-size.ts';
import { Kenmerken } from '../../components/kenmerken.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import { opensWithText } from '../beheer/reservekopie/copies.tsx';

interface ChosenCopyProps {
  copy: ChosenReservekopie | null;
  onChosen: (copy: ChosenReservekopie) => void;
}

/** Which reservekopie: the file dialog, and what can be known of it before it opens. */
export function ChosenCopy({ copy, onChosen }: ChosenCopyProps) {
  const choose = useCommand('reservekopie.choose');
  const ask = async () => {
    const answer = await choose.run({});
    if (answer.ok && answer.value !== null) onChosen(answer.value);
  };
  return (
    <>
      {copy !== null && (
        <Kenmerken
          rows={[
            ['Gemaakt', formatMoment(copy.madeAt)],
            ['Bestand', `${copy.name} (${formatSize(copy.size)})`],
            ['Map', copy.folder],
            ['Gaat open met', opensWithText(copy.opensWith)],
          ]}
        />
      )}
      <FailureNotice failure={choose.failure} />
      <div className="toegang-actions">
        <Button
          variant={copy === null ? 'primary' : 'default'}
          icon="folder"
          isDisabled={choose.busy}
          autoFocus={copy === null}
          onPress={() => void ask()}
        >
          {copy === null ? 'Kies een reservekopie' : 'Kies een andere'}
        </Button>
      </div>
    </>
  );
}
