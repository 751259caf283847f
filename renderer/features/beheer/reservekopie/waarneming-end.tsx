import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { useCommand } from '../../../query.ts';

/** The end of a waarneming: a copy to bring back; taking it off this machine comes after that. */
export function WaarnemingEnd() {
  const afronden = useCommand('waarneming.afronden', { refresh: ['waarneming.stand'] });
  return (
    <section className="reservekopie-form" aria-label="Waarneming afronden">
      <h2>Waarneming afronden</h2>
      <ol>
        <li>U kiest een map, bijvoorbeeld op de netwerkschijf. Daar komt een nagekeken kopie te staan.</li>
        <li>Casustafel vergrendelt. U geeft de twee bestanden aan uw collega, die ze terugzet.</li>
        <li>Op het beginscherm haalt u daarna de waarneming van deze computer.</li>
      </ol>
      <p>Uw collega werkt tot dan niet in de eigen gegevens: wat daar bij komt, staat niet in deze kopie.</p>
      <FailureNotice failure={afronden.failure} />
      <div className="reservekopie-actions">
        <Button
          variant="primary"
          icon="folder"
          isDisabled={afronden.busy}
          onPress={() => void afronden.run({})}
        >
          {afronden.busy ? 'Bezig met de kopie' : 'Kies een map en rond af'}
        </Button>
      </div>
    </section>
  );
}
