import { useState } from 'react';
import type { CasusDossier } from '../../../../shared/ipc/contract/casus.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { useCommand } from '../../../query.ts';
import { antwoordOf, emptyInformering, type InformeringDraft } from './informering-draft.ts';
import { InformeringFields } from './informering-fields.tsx';

const uitkomsten = [
  { id: 'geinformeerd', name: 'Ja' },
  { id: 'uitgesteld', name: 'Nog niet: het is uitgesteld' },
  { id: 'niet', name: 'Nee: de wet maakt een uitzondering' },
] as const;

const everybody = 'everybody';

/** One more answer about informing; the earlier ones stay. */
export function InformeringForm({ dossier, onDone }: { dossier: CasusDossier; onDone: () => void }) {
  const { casus, betrokkenen, today } = dossier;
  const [wie, setWie] = useState<string>(everybody);
  const [draft, setDraft] = useState(() => emptyInformering(today));
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `informeren ${casus.id}`,
    casusId: casus.id,
    draft: { ...draft, wie },
    isTyped: draft.door !== '' || draft.hoe !== '' || draft.reden !== '',
    asksFirst: true,
    onFound: ({ wie: whom, ...found }) => {
      setWie(whom);
      setDraft(found);
    },
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const record = useCommand('informering.record', {
    refresh: ['casus.get', 'informering.due', 'bespreking.get', 'verslag.preview'],
  });
  const change = (part: Partial<InformeringDraft>) => setDraft((old) => ({ ...old, ...part }));

  const submit = async () => {
    setTried(true);
    const antwoord = antwoordOf(draft);
    if (antwoord === null) return;
    const betrokkeneId = wie === everybody ? null : wie;
    if ((await record.run({ casusId: casus.id, betrokkeneId, antwoord })).ok) onLeave();
  };

  return (
    <SubmitForm className="privacy-form" onSubmit={submit}>
      <Choice
        label="Over wie"
        options={[
          { id: everybody, name: 'Alle betrokkenen' },
          ...betrokkenen.map(({ id, naam }) => ({ id, name: naam })),
        ]}
        value={wie}
        onChange={setWie}
      />
      <Choice
        label="Is de betrokkene geïnformeerd?"
        options={uitkomsten}
        value={draft.uitkomst}
        onChange={(uitkomst) => change({ uitkomst })}
      />
      <InformeringFields draft={draft} change={change} tried={tried} />
      <FailureNotice failure={record.failure} />
      <div className="privacy-actions">
        <Button type="submit" variant="primary" isDisabled={record.busy}>
          Vastleggen
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet vastleggen
        </Button>
      </div>
    </SubmitForm>
  );
}
