import { useState } from 'react';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import type { Verzendregel } from '../../../shared/ipc/contract/verzending.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { refresh, useCommand } from '../../query.ts';
import { ChooseOntvangers } from './choose-ontvangers.tsx';
import { MakeOutcome } from './make-outcome.tsx';
import { useProgress } from './use-progress.ts';

interface MakeSectionProps {
  asked: RequestInput<'verzending.list'>;
  rows: readonly Verzendregel[];
}

/** Who has nothing yet, or a concept of what is vastgesteld now. */
function needsCopy({ exemplaar, outdated, viaOrganisatie }: Verzendregel): boolean {
  return outdated || (exemplaar === null && !viaOrganisatie);
}

/** One folder with a file for each chosen recipient, made where the user says. */
export function MakeSection({ asked, rows }: MakeSectionProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [choosing, setChoosing] = useState(false);
  const make = useCommand('verzending.make');
  const stop = useCommand('verzending.stop');
  const progress = useProgress(make.busy);
  const [outcome, setOutcome] = useState<Parameters<typeof MakeOutcome>[0]['outcome'] | null>(null);
  const wanted = chosen ?? new Set(rows.filter(needsCopy).map(({ ontvanger }) => ontvanger));
  const ontvangers = rows.map(({ ontvanger }) => ontvanger).filter((key) => wanted.has(key));

  const start = async (): Promise<void> => {
    setOutcome(null);
    const result = await make.run({ ...asked, ontvangers });
    if (!result.ok) return;
    setOutcome(result.value);
    if (result.value.outcome !== 'made') return;
    setChosen(null);
    setChoosing(false);
    await refresh(['verzending.list', 'exemplaar.list', 'casus.get', 'rectificatie.list']);
  };

  // A button that is switched off loses the focus; while files are made it does nothing instead.
  const press = (): void => {
    if (make.busy) return;
    if (ontvangers.length === 0) setChoosing(true);
    else void start();
  };

  return (
    <section className="verzend-make" aria-labelledby="verzend-make-kop">
      <h2 id="verzend-make-kop">Bestanden maken</h2>
      <p className="second-ink">
        U kiest een map. Daarin komt één nieuwe map met voor elke ontvanger een eigen bestand.
      </p>
      {choosing && <ChooseOntvangers rows={rows} chosen={wanted} onChange={setChosen} />}
      <div className="verzend-keys">
        <Button variant={ontvangers.length === 0 ? 'default' : 'primary'} icon="file" onPress={press}>
          {buttonText(ontvangers.length)}
        </Button>
        {!choosing && ontvangers.length > 0 && (
          <Button variant="quiet" isDisabled={make.busy} onPress={() => setChoosing(true)}>
            Ontvangers kiezen
          </Button>
        )}
        {make.busy && (
          <Button isDisabled={stop.busy} onPress={() => void stop.run({})}>
            Stoppen
          </Button>
        )}
      </div>
      {progress !== null && (
        <p role="status" className="verzend-progress">
          <progress value={progress.done} max={progress.total} aria-label="Voortgang" /> {progress.done} van{' '}
          {progress.total} klaar
        </p>
      )}
      <FailureNotice failure={make.failure} />
      {outcome !== null && <MakeOutcome outcome={outcome} />}
    </section>
  );
}

function buttonText(count: number): string {
  if (count === 0) return 'Nog een exemplaar maken';
  return count === 1 ? 'Maak 1 bestand' : `Maak ${String(count)} bestanden`;
}
