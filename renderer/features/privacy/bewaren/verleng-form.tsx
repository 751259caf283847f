import { useState } from 'react';
import type { Retention } from '../../../../shared/domain/bewaren/retention-of.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { DatumField } from '../../../components/datum-field.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useCommand } from '../../../query.ts';
import { useOwnFunctie } from './use-own-functie.ts';

/** Keeping it longer is a decision: until when, why, and in which function. */
export function VerlengForm({ casusId, retention }: { casusId: string; retention: Retention }) {
  const [writing, setWriting] = useState(false);
  const { tot, hoogstensTot } = retention;
  if (tot === null || hoogstensTot === null) return null;
  if (tot >= hoogstensTot) {
    return <p>De langste termijn ({formatDatum(hoogstensTot)}) is bereikt. Verlengen kan niet meer.</p>;
  }
  return writing ? (
    <ExtendFields casusId={casusId} hoogstensTot={hoogstensTot} onDone={() => setWriting(false)} />
  ) : (
    <Button onPress={() => setWriting(true)}>Langer bewaren</Button>
  );
}

function ExtendFields(props: { casusId: string; hoogstensTot: string; onDone: () => void }) {
  const { casusId, hoogstensTot, onDone } = props;
  const [tot, setTot] = useState<string | null>(null);
  const [reden, setReden] = useState('');
  const [functie, setFunctie] = useOwnFunctie();
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `langer bewaren ${casusId}`,
    casusId,
    draft: { tot, reden, functie },
    isTyped: reden !== '' || tot !== null,
    asksFirst: true,
    onFound: (found) => {
      setTot(found.tot);
      setReden(found.reden);
      setFunctie(found.functie);
    },
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const verleng = useCommand('bewaren.verleng', {
    refresh: ['bewaren.ofCasus', 'bewaren.list', 'bewaren.nearing', 'casus.get'],
  });
  const submit = async () => {
    setTried(true);
    if (tot === null || reden.trim() === '' || functie.trim() === '') return;
    if ((await verleng.run({ casusId, tot, reden, functie })).ok) onLeave();
  };
  return (
    <SubmitForm className="privacy-form" onSubmit={submit}>
      <DatumField
        label="Bewaren tot en met"
        description={`Hoogstens tot en met ${formatDatum(hoogstensTot)}.`}
        value={tot}
        onChange={setTot}
        error={tried && tot === null ? 'Kies een dag.' : undefined}
      />
      <TextArea
        label="Waarom is langer bewaren nodig?"
        rows={2}
        value={reden}
        onChange={setReden}
        error={
          tried && reden.trim() === '' ? 'Schrijf op waarom. Zonder reden kan verlengen niet.' : undefined
        }
      />
      <TextField
        label="Uw functie"
        value={functie}
        onChange={setFunctie}
        maxLength={120}
        error={tried && functie.trim() === '' ? 'Vul uw functie in.' : undefined}
      />
      <FailureNotice failure={verleng.failure} />
      <div className="privacy-actions">
        <Button type="submit" variant="primary" isDisabled={verleng.busy}>
          Verlengen
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet verlengen
        </Button>
      </div>
    </SubmitForm>
  );
}
