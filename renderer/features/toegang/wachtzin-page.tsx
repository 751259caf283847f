import { useState } from 'react';
import { checkPassphrase } from '../../../shared/domain/toegang/passphrase.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { useCommand } from '../../query.ts';
import type { NewHerstelcode } from './new-herstelcode.ts';
import { SecretField } from './secret-field.tsx';
import { ToegangPage } from './toegang-page.tsx';
import { WachtzinMeter } from './wachtzin-meter.tsx';

interface WachtzinPageProps {
  onMade: (code: NewHerstelcode) => void;
  onCancel: () => void;
}

export function WachtzinPage({ onMade, onCancel }: WachtzinPageProps) {
  const [naam, setNaam] = useState('');
  const [wachtzin, setWachtzin] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const begin = useCommand('toegang.begin');
  const check = checkPassphrase(wachtzin);

  const naamError = naam.trim() === '' ? 'Vul uw naam in. Die staat straks in het verslag.' : undefined;
  const wachtzinError = check.accepted ? undefined : check.hint;
  const againError =
    again === wachtzin ? undefined : 'Deze twee zijn niet gelijk. Typ de wachtzin nog een keer.';

  const submit = async () => {
    setTried(true);
    if (naamError ?? wachtzinError ?? againError) return;
    const made = await begin.run({ naam: naam.trim(), wachtzin });
    if (made.ok) onMade(made.value);
  };

  return (
    <ToegangPage step="Stap 1 van 4" title="Uw naam en wachtzin">
      <SubmitForm className="toegang-form" onSubmit={submit}>
        <TextField
          label="Uw naam"
          value={naam}
          onChange={setNaam}
          autoFocus
          error={tried ? naamError : undefined}
        />
        <SecretField
          label="Wachtzin"
          description="Minstens 14 tekens of 5 woorden die niet bij elkaar horen. Spaties mogen. U typt deze zin elke keer dat u begint."
          value={wachtzin}
          onChange={setWachtzin}
          error={tried ? wachtzinError : undefined}
        />
        <WachtzinMeter check={check} withHint={!tried || check.accepted} />
        <SecretField
          label="Wachtzin nog een keer"
          value={again}
          onChange={setAgain}
          error={tried ? againError : undefined}
        />
        <FailureNotice failure={begin.failure} />
        <div className="toegang-actions">
          <Button variant="primary" type="submit" isDisabled={begin.busy}>
            {begin.busy ? 'Bezig met versleutelen' : 'Verder'}
          </Button>
          <Button variant="quiet" onPress={onCancel}>
            Terug
          </Button>
        </div>
      </SubmitForm>
    </ToegangPage>
  );
}
