import { useState } from 'react';
import { useUnsaved } from '../../../autosave/use-unsaved.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { useCommand } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';

/** Taking the proposal back, with a reason that stays in the register. */
export function WithdrawForm({ id }: { id: string }) {
  const may = useMay();
  const [writing, setWriting] = useState(false);
  const [reden, setReden] = useState('');
  const [tried, setTried] = useState(false);
  useUnsaved(reden !== '');
  const withdraw = useCommand('vernietiging.withdraw', {
    refresh: ['vernietiging.get', 'vernietiging.list', 'bewaren.list', 'bewaren.ofCasus'],
  });
  if (!may('vernietiging.withdraw')) return null;
  const submit = async () => {
    setTried(true);
    if (reden.trim() !== '' && (await withdraw.run({ id, reden })).ok) setReden('');
  };
  return (
    <section aria-label="Intrekken">
      {writing ? (
        <SubmitForm className="bewaren-form" onSubmit={submit}>
          <TextArea
            label="Waarom gaat deze casus van de lijst?"
            rows={2}
            value={reden}
            onChange={setReden}
            error={tried && reden.trim() === '' ? 'Schrijf op waarom.' : undefined}
            autoFocus
          />
          <FailureNotice failure={withdraw.failure} />
          <div className="bewaren-actions">
            <Button type="submit" variant="primary" isDisabled={withdraw.busy}>
              Intrekken
            </Button>
            <Button variant="quiet" onPress={() => setWriting(false)}>
              Niet intrekken
            </Button>
          </div>
        </SubmitForm>
      ) : (
        <Button onPress={() => setWriting(true)}>Van de lijst halen</Button>
      )}
    </section>
  );
}
