import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { useCommand } from '../../query.ts';
import type { NewHerstelcode } from './new-herstelcode.ts';
import { emptyNewWachtzin, isAccepted, NewWachtzinFields } from './new-wachtzin.tsx';
import { ToegangPage } from './toegang-page.tsx';

interface WachtzinPageProps {
  onMade: (code: NewHerstelcode) => void;
  onCancel: () => void;
}

export function WachtzinPage({ onMade, onCancel }: WachtzinPageProps) {
  const [naam, setNaam] = useState('');
  const [chosen, setChosen] = useState(emptyNewWachtzin);
  const [tried, setTried] = useState(false);
  const begin = useCommand('toegang.begin');
  const naamError = naam.trim() === '' ? 'Vul uw naam in. Die staat straks in het verslag.' : undefined;

  const submit = async () => {
    setTried(true);
    if (naamError !== undefined || !isAccepted(chosen)) return;
    const made = await begin.run({ naam: naam.trim(), wachtzin: chosen.wachtzin });
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
        <NewWachtzinFields label="Wachtzin" value={chosen} onChange={setChosen} tried={tried} />
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
