import { useState } from 'react';
import type { Toestemming } from '../../../../shared/domain/delen/toestemming.ts';
import { Button } from '../../../components/button.tsx';
import { DatumField } from '../../../components/datum-field.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { useCommand } from '../../../query.ts';
import { stukRequests } from '../../verslag/stuk-requests.ts';

interface WithdrawFormProps {
  toestemming: Toestemming;
  today: string;
  onDone: () => void;
}

/** From which day it holds no more; a paper that went out before stays as it was. */
export function WithdrawForm({ toestemming, today, onDone }: WithdrawFormProps) {
  const [day, setDay] = useState<string | null>(today);
  const [tried, setTried] = useState(false);
  const withdraw = useCommand('toestemming.withdraw', {
    refresh: ['toestemming.list', 'casus.get', ...stukRequests],
  });
  const submit = async () => {
    setTried(true);
    if (day === null) return;
    const { id, revisie } = toestemming;
    if ((await withdraw.run({ id, ingetrokkenOp: day, revisie })).ok) onDone();
  };
  return (
    <SubmitForm className="privacy-form" onSubmit={submit}>
      <DatumField
        label="Sinds wanneer geldt de toestemming niet meer?"
        description="Wat al is verstuurd, blijft verstuurd. In nieuwe stukken gaat het niet meer mee. Bij het verslag ziet u wie het al kreeg."
        value={day}
        onChange={setDay}
        error={tried && day === null ? 'Kies een dag.' : undefined}
      />
      <FailureNotice failure={withdraw.failure} />
      <div className="privacy-actions">
        <Button type="submit" variant="primary" autoFocus isDisabled={withdraw.busy}>
          Toestemming intrekken
        </Button>
        <Button variant="quiet" onPress={onDone}>
          Niet intrekken
        </Button>
      </div>
    </SubmitForm>
  );
}
