import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import { ToegangPage } from './toegang-page.tsx';

interface ReservekopiePageProps {
  folder: string | null;
  onChosen: (folder: string) => void;
  onNext: () => void;
  onSkip: () => void;
}

export function ReservekopiePage({ folder, onChosen, onNext, onSkip }: ReservekopiePageProps) {
  const choose = useCommand('toegang.chooseFolder');
  const ask = async () => {
    const answer = await choose.run({});
    if (answer.ok && answer.value.folder !== null) onChosen(answer.value.folder);
  };

  return (
    <ToegangPage step="Stap 3 van 4" title="Een map voor reservekopieën">
      <p className="running-text">
        Gaat deze computer stuk, dan hebt u een kopie op een andere plek nodig. Kies een map op een
        netwerkschijf of een andere schijf van uw organisatie. De kopieën zijn versleuteld.
      </p>
      {folder !== null && (
        <p className="running-text">
          Gekozen map: <strong className="path">{folder}</strong>
        </p>
      )}
      <FailureNotice failure={choose.failure} />
      <div className="toegang-actions">
        <Button
          variant={folder === null ? 'primary' : 'default'}
          icon="folder"
          isDisabled={choose.busy}
          onPress={() => void ask()}
          autoFocus
        >
          {folder === null ? 'Kies een map' : 'Kies een andere map'}
        </Button>
        {folder !== null && (
          <Button variant="primary" onPress={onNext}>
            Verder
          </Button>
        )}
      </div>
      <p className="running-text">
        U kunt dit later doen bij Beheer. Tot die tijd staat alles alleen op deze computer: gaat die stuk of
        wordt hij gestolen, dan bent u alles kwijt. Vandaag herinnert u eraan.
      </p>
      <div className="toegang-actions">
        <Button variant="quiet" onPress={onSkip}>
          Later doen
        </Button>
      </div>
    </ToegangPage>
  );
}
