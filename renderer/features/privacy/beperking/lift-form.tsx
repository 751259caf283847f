import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { useCommand } from '../../../query.ts';

/** The casus may be used again; the betrokkene hears that first (AVG art. 18 lid 3). */
export function LiftForm({ id, onDone }: { id: string; onDone: () => void }) {
  const [reden, setReden] = useState('');
  const [tried, setTried] = useState(false);
  const lift = useCommand('beperking.lift', { refresh: ['casus.get', 'beperking.list', 'bespreking.get'] });
  const submit = async () => {
    setTried(true);
    if (reden.trim() !== '' && (await lift.run({ id, reden })).ok) onDone();
  };
  return (
    <SubmitForm className="privacy-form" onSubmit={submit}>
      <TextArea
        label="Waarom mag de casus weer worden gebruikt?"
        description="Laat het eerst aan de betrokkene weten."
        rows={2}
        value={reden}
        onChange={setReden}
        error={tried && reden.trim() === '' ? 'Schrijf op waarom. Zonder reden kan dit niet.' : undefined}
      />
      <FailureNotice failure={lift.failure} />
      <div className="privacy-actions">
        <Button type="submit" variant="primary" isDisabled={lift.busy}>
          Opheffen
        </Button>
        <Button variant="quiet" onPress={onDone}>
          Niet opheffen
        </Button>
      </div>
    </SubmitForm>
  );
}
