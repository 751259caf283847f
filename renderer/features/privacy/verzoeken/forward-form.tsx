import { useState } from 'react';
import type { Verzoek } from '../../../../shared/domain/verzoek/verzoek.ts';
import { draftNaam } from '../../../autosave/draft-naam.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { DatumField } from '../../../components/datum-field.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useCommand } from '../../../query.ts';

interface ForwardFormProps {
  verzoek: Verzoek;
  naam: string;
  today: string;
  onDone: () => void;
}

/** A note that this organisatie heard of the request; the app itself sends nothing. */
export function ForwardForm({ verzoek, naam, today, onDone }: ForwardFormProps) {
  const [datum, setDatum] = useState<string | null>(today);
  const [hoe, setHoe] = useState('');
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: draftNaam('doorzending', verzoek.id, naam),
    casusId: verzoek.casusId,
    draft: { datum, hoe },
    isTyped: hoe !== '',
    asksFirst: true,
    onFound: (found) => {
      setDatum(found.datum);
      setHoe(found.hoe);
    },
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const forward = useCommand('verzoek.forward', { refresh: ['verzoek.list', 'casus.get'] });
  const submit = async () => {
    setTried(true);
    if (datum === null || hoe.trim() === '') return;
    const { id, revisie } = verzoek;
    const doorzending = { verantwoordelijke: naam, datum, hoe };
    if ((await forward.run({ id, revisie, doorzending })).ok) onLeave();
  };
  return (
    <SubmitForm className="privacy-form" onSubmit={submit}>
      <p>Doorgezonden aan {naam}. U verstuurt het zelf; hier noteert u dat.</p>
      <DatumField
        label="Op welke dag"
        value={datum}
        onChange={setDatum}
        error={tried && datum === null ? 'Kies de dag.' : undefined}
      />
      <TextField
        label="Hoe"
        placeholder="bijvoorbeeld: beveiligde mail aan het contactpunt"
        maxLength={200}
        value={hoe}
        onChange={setHoe}
        error={tried && hoe.trim() === '' ? 'Schrijf op hoe.' : undefined}
      />
      <FailureNotice failure={forward.failure} />
      <div className="privacy-actions">
        <Button type="submit" variant="primary" isDisabled={forward.busy}>
          Noteren
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet noteren
        </Button>
      </div>
    </SubmitForm>
  );
}
