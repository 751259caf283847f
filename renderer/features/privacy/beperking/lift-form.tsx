import { useState } from 'react';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { useCommand } from '../../../query.ts';

/** The casus may be used again; the betrokkene hears that first (AVG art. 18 lid 3). */
export function LiftForm(props: { id: string; casusId: string; onDone: () => void }) {
  const { id, casusId, onDone } = props;
  const [reden, setReden] = useState('');
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `opheffen ${id}`,
    casusId,
    draft: { reden },
    isTyped: reden !== '',
    asksFirst: true,
    onFound: (found) => setReden(found.reden),
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const lift = useCommand('beperking.lift', { refresh: ['casus.get', 'beperking.list', 'bespreking.get'] });
  const submit = async () => {
    setTried(true);
    if (reden.trim() !== '' && (await lift.run({ id, reden })).ok) onLeave();
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
        <Button variant="quiet" onPress={onLeave}>
          Niet opheffen
        </Button>
      </div>
    </SubmitForm>
  );
}
