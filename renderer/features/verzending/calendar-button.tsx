import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';

/** The next overleg as a file for the own calendar: number, day, time and place, and no person. */
export function CalendarButton({ besprekingId }: { besprekingId: string }) {
  const [file, setFile] = useState<string | null>(null);
  const command = useCommand('verzending.calendar');
  const save = async (): Promise<void> => {
    const result = await command.run({ besprekingId });
    setFile(result.ok ? result.value.file : null);
  };
  return (
    <>
      <Button isDisabled={command.busy} onPress={() => void save()}>
        Agendabestand van het volgende overleg
      </Button>
      <FailureNotice failure={command.failure} />
      {file !== null && (
        <Notice tone="good" word="Opgeslagen">
          <bdi className="verzend-name">{file}</bdi>
        </Notice>
      )}
    </>
  );
}
