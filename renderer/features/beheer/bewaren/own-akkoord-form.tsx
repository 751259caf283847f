import { useState } from 'react';
import { destroyedNaam, type Vernietiging } from '../../../../shared/domain/bewaren/vernietiging.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useCommand } from '../../../query.ts';
import { useOwnFunctie } from '../../privacy/bewaren/use-own-functie.ts';

/** The accord of who is in, in their function. */
export function OwnAkkoordForm({ vernietiging }: { vernietiging: Vernietiging }) {
  const { id } = vernietiging;
  const [functie, setFunctie] = useOwnFunctie();
  const [tried, setTried] = useState(false);
  const agree = useCommand('vernietiging.agree', { refresh: ['vernietiging.get', 'vernietiging.list'] });
  const submit = async () => {
    setTried(true);
    if (functie.trim() === '') return;
    await agree.run({ id, akkoord: { wijze: 'zelf', functie } });
  };
  return (
    <SubmitForm className="bewaren-form" onSubmit={submit}>
      <p>
        Met uw akkoord zegt u: {destroyedNaam(vernietiging)} mag voorgoed weg. Er wordt nu nog niets gewist.
      </p>
      <TextField
        label="Uw functie"
        value={functie}
        onChange={setFunctie}
        maxLength={120}
        error={tried && functie.trim() === '' ? 'Vul uw functie in.' : undefined}
      />
      <FailureNotice failure={agree.failure} />
      <div className="bewaren-actions">
        <Button type="submit" variant="primary" isDisabled={agree.busy}>
          Ik geef akkoord
        </Button>
      </div>
    </SubmitForm>
  );
}
