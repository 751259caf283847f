import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { FailureNotice, Notice } from '../../../components/notice.tsx';
import { useCommand } from '../../../query.ts';

/** The register on paper or as a file. */
export function DatalekExport() {
  const [file, setFile] = useState<string | null>(null);
  const save = useCommand('datalek.export');
  const print = useCommand('datalek.print');
  const busy = save.busy || print.busy;
  const toFile = async (formaat: 'docx' | 'pdf') => {
    const result = await save.run({ formaat });
    setFile(result.ok ? result.value.file : null);
  };
  return (
    <>
      <Button isDisabled={busy} onPress={() => void print.run({})}>
        Register afdrukken
      </Button>
      <Button icon="file" isDisabled={busy} onPress={() => void toFile('docx')}>
        Word (DOCX)
      </Button>
      <Button icon="file" isDisabled={busy} onPress={() => void toFile('pdf')}>
        PDF
      </Button>
      <FailureNotice failure={save.failure ?? print.failure} />
      {file !== null && (
        <Notice tone="good" word="Opgeslagen">
          <span className="path">{file}</span>
        </Notice>
      )}
    </>
  );
}
