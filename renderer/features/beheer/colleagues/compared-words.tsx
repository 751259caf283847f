import type { RequestOutput } from '../../../../shared/ipc/contract.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { dutchDay } from '../../../../shared/verslag/clock-time.ts';
import { Button } from '../../../components/button.tsx';
import { ConfirmButton } from '../../../components/confirm-button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { useCommand } from '../../../query.ts';

interface ComparedWordsProps {
  colleague: RequestOutput<'colleague.list'>['colleagues'][number];
}

/** The six words, and whether these were compared. */
export function ComparedWords({ colleague }: ComparedWordsProps) {
  const command = useCommand('colleague.setCompared', { refresh: ['colleague.list'] });
  const { id, naam, words, comparedAt, comparedBy, revisie } = colleague;
  const set = (compared: boolean) => void command.run({ id, compared, revisie });
  return (
    <>
      <ol className="colleague-words" aria-label={`De zes woorden met ${naam}`}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ol>
      {comparedAt === null ? (
        <>
          <p>
            Nog niet vergeleken. Bel uw collega, op een nummer dat u al had. Lees om de beurt de woorden voor.
            Zijn ze alle zes gelijk, en staan ze in dezelfde volgorde? Dan is er niets verwisseld.
          </p>
          <div>
            <Button isDisabled={command.busy} onPress={() => set(true)}>
              De woorden zijn gelijk
              <span className="visually-hidden">: {naam}</span>
            </Button>
          </div>
        </>
      ) : (
        <p className="colleague-compared">
          <span>
            Vergeleken op {formatDatum(dutchDay(comparedAt))} door {comparedBy}.
          </span>
          <ConfirmButton
            word="Niet meer vertrouwen"
            what={naam}
            question="Er gaan dan geen casussen meer heen en weer, tot u de woorden opnieuw vergelijkt."
            onConfirm={() => set(false)}
          />
        </p>
      )}
      <FailureNotice failure={command.failure} />
    </>
  );
}
