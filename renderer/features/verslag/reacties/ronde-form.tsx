import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { DatumField } from '../../../components/datum-field.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { useCommand } from '../../../query.ts';

interface RondeFormProps {
  besprekingId: string;
  today: string;
  /** The last day that stands there to begin with. */
  proposed: string;
  revisie: number;
  word: string;
  onDone: () => void;
}

/** The last day on which a reaction is awaited; proposed, and free to change. */
export function RondeForm({ besprekingId, today, proposed, revisie, word, onDone }: RondeFormProps) {
  const [reactieTot, setReactieTot] = useState<string | null>(proposed);
  const [tried, setTried] = useState(false);
  const start = useCommand('conceptronde.start', { refresh: ['reactie.list', 'conceptronde.due'] });
  const fault = faultOf(reactieTot, today);
  const submit = async () => {
    setTried(true);
    if (reactieTot === null || fault !== undefined) return;
    if ((await start.run({ besprekingId, reactieTot, revisie })).ok) onDone();
  };
  return (
    <SubmitForm className="reacties-form" onSubmit={submit}>
      <DatumField
        label="Reageren kan tot en met"
        value={reactieTot}
        onChange={setReactieTot}
        error={tried ? fault : undefined}
      />
      <FailureNotice failure={start.failure} />
      <div className="reacties-knoppen">
        <Button type="submit" variant="primary" isDisabled={start.busy}>
          {word}
        </Button>
        {revisie > 0 && (
          <Button variant="quiet" onPress={onDone}>
            Niet veranderen
          </Button>
        )}
      </div>
    </SubmitForm>
  );
}

function faultOf(reactieTot: string | null, today: string): string | undefined {
  if (reactieTot === null) return 'Vul de laatste dag in.';
  return reactieTot < today ? 'Deze dag is al voorbij. Kies vandaag of later.' : undefined;
}
