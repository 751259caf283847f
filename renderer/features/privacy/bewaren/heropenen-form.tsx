import { useState } from 'react';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { useCommand } from '../../../query.ts';

/** Opening a closed casus again, with a reason. */
export function HeropenenForm({ casusId }: { casusId: string }) {
  const [writing, setWriting] = useState(false);
  return writing ? (
    <Heropenen casusId={casusId} onDone={() => setWriting(false)} />
  ) : (
    <Button onPress={() => setWriting(true)}>Casus heropenen</Button>
  );
}

function Heropenen({ casusId, onDone }: { casusId: string; onDone: () => void }) {
  const [reden, setReden] = useState('');
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `heropenen ${casusId}`,
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
  const open = useCommand('casus.heropenen', {
    refresh: ['bewaren.ofCasus', 'bewaren.list', 'bewaren.nearing', 'casus.get', 'casus.list', 'vandaag.get'],
  });
  const submit = async () => {
    setTried(true);
    if (reden.trim() === '') return;
    if ((await open.run({ casusId, reden })).ok) onLeave();
  };
  return (
    <SubmitForm className="privacy-form" onSubmit={submit}>
      <TextArea
        label="Waarom gaat deze casus weer open?"
        description="Begint de bewaartermijn bij het afsluiten, dan begint hij opnieuw als u weer afsluit."
        rows={2}
        value={reden}
        onChange={setReden}
        error={tried && reden.trim() === '' ? 'Schrijf op waarom.' : undefined}
        autoFocus
      />
      <FailureNotice failure={open.failure} />
      <div className="privacy-actions">
        <Button type="submit" variant="primary" isDisabled={open.busy}>
          Heropenen
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet heropenen
        </Button>
      </div>
    </SubmitForm>
  );
}
