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
    <section aria-labelledby="verzend-agenda-kop">
      <h2 id="verzend-agenda-kop">Volgend overleg</h2>
      <p className="second-ink">
        Een bestand voor ieders agenda: casusnummer, dag, tijd en plaats. Er staat niemand in.
      </p>
      <Button icon="file" isDisabled={command.busy} onPress={() => void save()}>
        Agendabestand maken
      </Button>
      <FailureNotice failure={command.failure} />
      {file !== null && (
        <Notice tone="good" word="Opgeslagen">
          <bdi className="verzend-name">{file}</bdi>
        </Notice>
      )}
    </section>
  );
}
