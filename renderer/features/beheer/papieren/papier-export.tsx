import { useState } from 'react';
import type { PapierSoort } from '../../../../shared/domain/papier/papier.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice, Notice } from '../../../components/notice.tsx';
import { useCommand } from '../../../query.ts';

type Outcome = { kind: 'none' } | { kind: 'cancelled' } | { kind: 'saved'; file: string };

/** As a file that the user chooses; that it went out is kept in the logboek. */
export function PapierExport({ soort, labelledBy }: { soort: PapierSoort; labelledBy: string }) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const command = useCommand('papier.export');
  const save = async (formaat: 'docx' | 'pdf'): Promise<void> => {
    const result = await command.run({ soort, formaat });
    if (!result.ok) setOutcome({ kind: 'none' });
    else if (result.value.file === null) setOutcome({ kind: 'cancelled' });
    else setOutcome({ kind: 'saved', file: result.value.file });
  };
  return (
    <>
      <Button
        icon="file"
        aria-describedby={labelledBy}
        isDisabled={command.busy}
        onPress={() => void save('docx')}
      >
        Word (DOCX)
      </Button>
      <Button
        icon="file"
        aria-describedby={labelledBy}
        isDisabled={command.busy}
        onPress={() => void save('pdf')}
      >
        PDF
      </Button>
      <FailureNotice failure={command.failure} />
      {outcome.kind === 'cancelled' && <p role="status">Niet opgeslagen.</p>}
      {outcome.kind === 'saved' && (
        <Notice tone="good" word="Opgeslagen">
          <span className="path">{outcome.file}</span>
        </Notice>
      )}
    </>
  );
}
