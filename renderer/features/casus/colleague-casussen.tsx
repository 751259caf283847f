import { useState } from 'react';
import type { ColleagueCasus } from '../../../shared/ipc/contract/casus-toegang.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useCommand, useRequest } from '../../query.ts';
import { useMay } from '../../shell/use-may.ts';

/** Casussen of colleagues, by number only: to stand in for somebody, with a reason that is kept. */
export function ColleagueCasussen() {
  const may = useMay()('casus.takeOver');
  const rows = useRequest('casus.ofColleagues', {}, { enabled: may });
  const [chosen, setChosen] = useState<string | null>(null);
  if (!may || rows.data === undefined || rows.data.length === 0) return null;
  return (
    <section className="colleague-casussen" aria-label="Casussen van collega’s">
      <h2>Casussen van collega’s</h2>
      <p className="second-ink">
        Deze casussen staan niet voor u open. Vraag het uw collega, of neem waar als het niet kan wachten.
      </p>
      <ul className="plain">
        {rows.data.map((casus) => (
          <li key={casus.casusId}>
            <span className="nowrap">{casus.nummer}</span>{' '}
            <span className="meta">{casus.wie.join(', ')}</span>{' '}
            {chosen === casus.casusId ? (
              <TakeOver casus={casus} onDone={() => setChosen(null)} />
            ) : (
              <Button variant="quiet" onPress={() => setChosen(casus.casusId)}>
                Waarnemen<span className="visually-hidden">: casus {casus.nummer}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeOver({ casus, onDone }: { casus: ColleagueCasus; onDone: () => void }) {
  const [reden, setReden] = useState('');
  const [tried, setTried] = useState(false);
  const take = useCommand('casus.takeOver', {
    refresh: ['casus.list', 'casus.ofColleagues', 'vandaag.get', 'overleg.list', 'afspraak.list'],
  });
  const submit = async () => {
    setTried(true);
    if (reden.trim() === '') return;
    if ((await take.run({ colleagueCasusId: casus.casusId, reden })).ok) onDone();
  };
  return (
    <SubmitForm className="casus-form" onSubmit={submit}>
      <TextField
        label={`Waarom neemt u casus ${casus.nummer} waar?`}
        description="Uw reden staat daarna bij de casus, voor uw collega."
        value={reden}
        onChange={setReden}
        error={tried && reden.trim() === '' ? 'Schrijf op waarom.' : undefined}
        autoFocus
      />
      <FailureNotice failure={take.failure} />
      <div className="dialoog-actions">
        <Button variant="primary" type="submit" isDisabled={take.busy}>
          Waarnemen
        </Button>
        <Button variant="quiet" onPress={onDone}>
          Niet doen
        </Button>
      </div>
    </SubmitForm>
  );
}
