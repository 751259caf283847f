import { useState } from 'react';
import type { ToegangStand } from '../../../shared/ipc/contract/toegang.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { refresh, useCommand } from '../../query.ts';
import { herstelcodeError } from './herstelcode-error.ts';
import { emptyNewWachtzin, isAccepted, NewWachtzinFields } from './new-wachtzin.tsx';
import { ToegangPage } from './toegang-page.tsx';
import { WaitNotice } from './wait-notice.tsx';
import { readyWho, WieField } from './wie-field.tsx';

const readAgain = () => void refresh(['toegang.stand']);

interface ForgottenPageProps {
  stand: ToegangStand;
  onBack: () => void;
}

/** A lost wachtzin: with the herstelcode that person chooses a new one. The stand then shows the new code. */
export function ForgottenPage({ stand, onBack }: ForgottenPageProps) {
  const [who, setWho] = useState(readyWho(stand));
  const [code, setCode] = useState('');
  const [chosen, setChosen] = useState(emptyNewWachtzin);
  const [tried, setTried] = useState(false);
  const recover = useCommand('toegang.recover', { refresh: ['toegang.stand'] });
  const waiting = stand.waitSeconds > 0;
  const codeError = herstelcodeError(code);
  const whoError = stand.gebruikers.length > 1 && who === null ? 'Kies wie u bent.' : undefined;

  const submit = async () => {
    setTried(true);
    if (waiting || codeError !== undefined || whoError !== undefined || !isAccepted(chosen)) return;
    const done = await recover.run({ slotId: who, herstelcode: code, newWachtzin: chosen.wachtzin });
    if (!done.ok) readAgain();
  };

  return (
    <ToegangPage title="Wachtzin vergeten">
      <p className="running-text">
        Met de herstelcode van uw organisatie kiest u een nieuwe wachtzin. Het papier ligt in de kluis. U
        krijgt daarna meteen een nieuwe herstelcode, en uw collega’s zien bij het ontgrendelen dat dit is
        gebeurd.
      </p>
      <SubmitForm className="toegang-form" onSubmit={submit}>
        <WieField
          gebruikers={stand.gebruikers}
          value={who}
          onChange={setWho}
          error={tried ? whoError : undefined}
        />
        <TextField
          label="Herstelcode"
          description="Zeven groepen. Hoofdletters, streepjes en spaties maken niet uit."
          value={code}
          onChange={(value) => {
            recover.clear();
            setCode(value);
          }}
          error={tried ? codeError : undefined}
          autoFocus
        />
        <NewWachtzinFields label="Nieuwe wachtzin" value={chosen} onChange={setChosen} tried={tried} />
        {waiting ? (
          <WaitNotice seconds={stand.waitSeconds} onOver={readAgain} />
        ) : (
          <FailureNotice failure={recover.failure} />
        )}
        <div className="toegang-actions">
          <Button variant="primary" type="submit" isDisabled={recover.busy || waiting}>
            {recover.busy ? 'Bezig met versleutelen' : 'Nieuwe wachtzin instellen'}
          </Button>
          <Button variant="quiet" onPress={onBack}>
            Terug
          </Button>
        </div>
      </SubmitForm>
    </ToegangPage>
  );
}
