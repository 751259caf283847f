import { useState } from 'react';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { lateBy } from '../../../../shared/domain/termijn/late-by.ts';
import { termijnRuns, type Conceptronde } from '../../../../shared/domain/verslag/conceptronde.ts';
import { Button } from '../../../components/button.tsx';
import { RondeForm } from './ronde-form.tsx';
import './reacties.css';

interface RondeSectionProps {
  besprekingId: string;
  today: string;
  /** null: the concept did not go round. */
  ronde: Conceptronde | null;
  proposedTot: string;
  isVastgesteld: boolean;
}

/** Until when participants can react on the concept. */
export function RondeSection({ besprekingId, today, ronde, proposedTot, isVastgesteld }: RondeSectionProps) {
  const [changing, setChanging] = useState(false);
  const form = ronde === null ? !isVastgesteld : changing;
  return (
    <section className="reacties-deel" aria-labelledby="ronde-kop">
      <h2 id="ronde-kop">Het concept rondsturen</h2>
      {ronde === null ? (
        <p className="second-ink">
          {isVastgesteld
            ? 'Het concept is niet rondgestuurd.'
            : 'Stuur eerst ieder zijn concept met de verzendlijst. Leg dan hier vast tot wanneer zij kunnen zeggen wat er niet klopt.'}
        </p>
      ) : (
        <p>
          Rondgestuurd op {formatDatum(ronde.verzondenOp)}. Reageren kan tot en met{' '}
          <strong>{formatDatum(ronde.reactieTot)}</strong>
          {!isVastgesteld && ` (${stillToGo(ronde, today)})`}.
        </p>
      )}
      {form && (
        <RondeForm
          besprekingId={besprekingId}
          today={today}
          proposed={ronde?.reactieTot ?? proposedTot}
          revisie={ronde?.revisie ?? 0}
          word={ronde === null ? 'Concept is rondgestuurd' : 'Andere laatste dag'}
          onDone={() => setChanging(false)}
        />
      )}
      {ronde !== null && !isVastgesteld && !changing && (
        <Button variant="quiet" onPress={() => setChanging(true)}>
          Andere laatste dag
        </Button>
      )}
    </section>
  );
}

function stillToGo(ronde: Conceptronde, today: string): string {
  return termijnRuns(ronde, today) ? lateBy(ronde.reactieTot, today).words : 'voorbij';
}
