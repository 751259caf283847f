import { useState } from 'react';
import type { Verzoek } from '../../../../shared/domain/verzoek/verzoek.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { useCommand } from '../../../query.ts';

/** Two months more, once, told to the betrokkene within the first. */
export function ExtendForm({ verzoek, onDone }: { verzoek: Verzoek; onDone: () => void }) {
  const [reden, setReden] = useState('');
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `verlengen ${verzoek.id}`,
    casusId: verzoek.casusId,
    draft: { reden },
    isTyped: reden !== '',
    asksFirst: true,
    onFound: (found) => setReden(found.reden),
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const extend = useCommand('verzoek.extend', { refresh: ['verzoek.list', 'verzoek.due', 'casus.get'] });
  const submit = async () => {
    setTried(true);
    if (reden.trim() === '') return;
    const { id, revisie } = verzoek;
    if ((await extend.run({ id, revisie, reden })).ok) onLeave();
  };
  return (
    <SubmitForm className="privacy-form" onSubmit={submit}>
      <TextArea
        label="Waarom is er meer tijd nodig?"
        description="Dit kan een keer. Laat de betrokkene binnen de eerste maand weten dat het langer duurt, en waarom."
        rows={2}
        value={reden}
        onChange={setReden}
        error={tried && reden.trim() === '' ? 'Schrijf op waarom.' : undefined}
      />
      <FailureNotice failure={extend.failure} />
      <div className="privacy-actions">
        <Button type="submit" variant="primary" isDisabled={extend.busy}>
          Verlengen
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet verlengen
        </Button>
      </div>
    </SubmitForm>
  );
}
