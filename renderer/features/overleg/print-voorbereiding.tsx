import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';

/** One A4: agenda, doel, open afspraken. */
export function PrintVoorbereiding({ besprekingId }: { besprekingId: string }) {
  const [file, setFile] = useState<string | null>(null);
  const print = useCommand('bespreking.printVoorbereiding');
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
        Eén A4 maken
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
