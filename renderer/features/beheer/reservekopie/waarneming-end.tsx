import { backupProblemText } from '../../../../shared/domain/toegang/backup-problem-text.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice, Notice } from '../../../components/notice.tsx';
import { useCommand } from '../../../query.ts';
import { isStoreProblem } from '../../toegang/problem-text.ts';

/** The end of a waarneming: a copy to bring back; taking it off this machine comes after that. */
export function WaarnemingEnd() {
  const afronden = useCommand('waarneming.afronden', { refresh: ['waarneming.stand'] });
  const problem = afronden.failure?.error.code;
  return (
    <section className="reservekopie-form" aria-label="Waarneming afronden">
      <h2>Waarneming afronden</h2>
      <ol>
        <li>U kiest een map, bijvoorbeeld op de netwerkschijf. Daar komt een nagekeken kopie te staan.</li>
        <li>Casustafel vergrendelt. U geeft de twee bestanden aan uw collega, die ze terugzet.</li>
        <li>Op het beginscherm haalt u daarna de waarneming van deze computer.</li>
      </ol>
      <p>
        Spreek af dat uw collega tot dan niet in de eigen gegevens werkt: wat daar bij komt, staat niet in
        deze kopie.
      </p>
      {problem !== undefined && isStoreProblem(problem) ? (
        <Notice tone="error">{backupProblemText(problem, 'second').happened} Kies een andere map.</Notice>
      ) : (
        <FailureNotice failure={afronden.failure} />
      )}
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
