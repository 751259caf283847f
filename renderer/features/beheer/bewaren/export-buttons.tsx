import { useState } from 'react';
import type { RequestInput } from '../../../../shared/ipc/contract.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice, Notice } from '../../../components/notice.tsx';
import { useCommand } from '../../../query.ts';

type ExportName = 'vernietiging.exportLijst' | 'vernietiging.exportVerklaring';

interface ExportButtonsProps<N extends ExportName> {
  /** 'Lijst', 'Verklaring'. */
  name: string;
  request: N;
  input: (formaat: 'docx' | 'pdf') => RequestInput<N>;
}

/** A paper as a file that the user chooses; that it went out is kept in the logboek. */
export function ExportButtons<N extends ExportName>({ name, request, input }: ExportButtonsProps<N>) {
  const [file, setFile] = useState<string | null>(null);
  const command = useCommand(request);
  const save = async (formaat: 'docx' | 'pdf') => {
    setFile(null);
    const made = await command.run(input(formaat));
    if (made.ok) setFile(made.value.file);
  };
  return (
    <>
      <div className="bewaren-actions">
        <Button icon="file" isDisabled={command.busy} onPress={() => void save('pdf')}>
          {name} als PDF
        </Button>
        <Button icon="file" isDisabled={command.busy} onPress={() => void save('docx')}>
          {name} als Word
        </Button>
      </div>
      <FailureNotice failure={command.failure} />
      {file !== null && (
        <Notice tone="good" word="Opgeslagen">
          <span className="path">{file}</span>
        </Notice>
      )}
    </>
  );
}
