import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import { useMay } from '../../shell/use-may.ts';

/** As a file, to where the user says, once every record was looked at. */
export function InzageExport({ verzoekId, open }: { verzoekId: string; open: number }) {
  const may = useMay();
  const [file, setFile] = useState<string | null>(null);
  const command = useCommand('inzage.export', { refresh: ['casus.get', 'inzage.items', 'exemplaar.list'] });
  if (!may('inzage.export')) return null;
  const save = async (formaat: 'docx' | 'pdf') => {
    const result = await command.run({ verzoekId, formaat });
    setFile(result.ok ? result.value.file : null);
  };
  return (
    <div className="inzage-export">
      <Button icon="file" isDisabled={open > 0 || command.busy} onPress={() => void save('docx')}>
        Word (DOCX)
      </Button>
      <Button icon="file" isDisabled={open > 0 || command.busy} onPress={() => void save('pdf')}>
        PDF
      </Button>
      {open > 0 && <span className="second-ink">Opslaan kan als elke regel is bekeken.</span>}
      <FailureNotice failure={command.failure} />
      {file !== null && (
        <Notice tone="good" word="Opgeslagen">
          <span className="path">{file}</span>
        </Notice>
      )}
    </div>
  );
}
