import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import { useMay } from '../../shell/use-may.ts';
import { useState } from 'react';

/** A closed casus as one folder for the archive (Archiefwet). */
export function MakeArchief({ casusId }: { casusId: string }) {
  const may = useMay()('archief.make');
  const make = useCommand('archief.make', { refresh: ['exemplaar.list'] });
  const [made, setMade] = useState<{ folder: string; files: number } | null>(null);
  if (!may) return null;
  const start = async () => {
    setMade(null);
    const result = await make.run({ casusId });
    if (result.ok && result.value.outcome === 'made') setMade(result.value);
  };
  return (
    <section className="privacy-form" aria-label="Naar het archief">
      <p>
        Voor het archief maakt Casustafel één map: de vastgestelde stukken als PDF, de gegevens, en bij elk
        bestand een beschrijving (MDTO). De archivaris toetst die beschrijving nog. De map is niet
        versleuteld: kies een plek waar alleen het archief erbij kan.
      </p>
      <FailureNotice failure={make.failure} />
      {made !== null && (
        <Notice tone="good" word="Archiefmap gemaakt">
          {made.files} bestanden in {made.folder}. Lees eerst LEESMIJ.txt.
        </Notice>
      )}
      <div className="privacy-actions">
        <Button onPress={() => void start()} isDisabled={make.busy}>
          {make.busy ? 'Archiefmap wordt gemaakt…' : 'Archiefmap maken'}
        </Button>
      </div>
    </section>
  );
}
