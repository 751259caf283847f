import { useState } from 'react';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
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
  if (!may('vernietiging.withdraw')) return null;
  return (
    <section aria-label="Intrekken">
      {writing ? (
        <Withdraw id={id} onDone={() => setWriting(false)} />
      ) : (
        <Button onPress={() => setWriting(true)}>Van de lijst halen</Button>
      )}
    </section>
  );
}

function Withdraw({ id, onDone }: { id: string; onDone: () => void }) {
  const [reden, setReden] = useState('');
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `intrekken ${id}`,
    // Who takes it back may have no access to the casus.
    casusId: null,
    draft: { reden },
    isTyped: reden !== '',
    asksFirst: true,
    onFound: (found) => setReden(found.reden),
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const withdraw = useCommand('vernietiging.withdraw', {
    refresh: ['vernietiging.get', 'vernietiging.list', 'bewaren.list', 'bewaren.ofCasus'],
  });
  const submit = async () => {
    setTried(true);
    if (reden.trim() !== '' && (await withdraw.run({ id, reden })).ok) onLeave();
  };
  return (
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
        <Button variant="quiet" onPress={onLeave}>
          Niet intrekken
        </Button>
      </div>
    </SubmitForm>
  );
}
