import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';

interface PrintOwnPaperProps {
  besprekingId: string;
  paper: 'bespreking.printVoorbereiding' | 'bespreking.printAfweging';
  name: string;
}

/** A PDF for the voorzitter's own use, to where the user says. */
export function PrintOwnPaper({ besprekingId, paper, name }: PrintOwnPaperProps) {
  const [file, setFile] = useState<string | null>(null);
  const print = useCommand(paper, { refresh: ['exemplaar.list'] });
  return (
    <>
      <Button
        icon="print"
        isDisabled={print.busy}
        onPress={() =>
          void print.run({ besprekingId }).then((result) => {
            setFile(result.ok ? result.value.file : null);
          })
        }
      >
        {name}
      </Button>
      {file !== null && (
        <Notice tone="good" word="Gemaakt">
          {file}
        </Notice>
      )}
      <FailureNotice failure={print.failure} />
    </>
  );
}
