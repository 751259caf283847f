import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureMelding, Melding } from '../../components/melding.tsx';
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
        <Melding tone="good" word="Gemaakt">
          {file}
        </Melding>
      )}
      <FailureMelding failure={print.failure} />
    </>
  );
}
