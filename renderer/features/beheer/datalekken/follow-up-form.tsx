import { useState } from 'react';
import type { Datalek } from '../../../../shared/domain/datalek/datalek.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TickBox } from '../../../components/tick-box.tsx';
import { cached, refresh, useCommand } from '../../../query.ts';
import { ApFields } from './ap-fields.tsx';
import { BetrokkenenFields } from './betrokkenen-fields.tsx';
import { draftOf, meldingApOf, meldingBetrokkenenOf, type FollowUpDraft } from './follow-up-draft.ts';

interface FollowUpFormProps {
  datalek: Datalek;
  now: string;
  onDone: () => void;
}

/** What became known and was done since, and when it is ready the closing. */
export function FollowUpForm({ datalek, onDone }: FollowUpFormProps) {
  const [start] = useState(() => draftOf(datalek));
  const [draft, setDraft] = useState<FollowUpDraft>(start);
  const [afgesloten, setAfgesloten] = useState(false);
  // What was typed before a lock belongs to the revisie of then: another's answer since is not written over.
  const [revisie, setRevisie] = useState(datalek.revisie);
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `datalek ${datalek.id}`,
    casusId: null,
    draft: { ...draft, afgesloten, revisie },
    isTyped: draft !== start,
    asksFirst: true,
    onFound: ({ afgesloten: ready, revisie: typedOn, ...found }) => {
      setDraft(found);
      setAfgesloten(ready);
      setRevisie(typedOn);
    },
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const save = useCommand('datalek.save', { refresh: ['datalek.list'] });
  const change = (part: Partial<FollowUpDraft>) => setDraft((old) => ({ ...old, ...part }));
  const text = (field: 'wat' | 'wie' | 'gevolgen' | 'maatregelen', label: string, needed = false) => (
    <TextArea
      label={label}
      rows={2}
      value={draft[field]}
      onChange={(value) => change({ [field]: value })}
      error={tried && needed && draft[field].trim() === '' ? 'Dit mag niet leeg zijn.' : undefined}
    />
  );
  const submit = async () => {
    setTried(true);
    const { wat, wie, gevolgen, maatregelen } = draft;
    const meldingAp = meldingApOf(draft, datalek.meldingAp);
    const meldingBetrokkenen = meldingBetrokkenenOf(draft);
    if (wat.trim() === '' || wie.trim() === '' || meldingAp === null || meldingBetrokkenen === null) return;
    const { id } = datalek;
    const facts = { wat, wie, gevolgen, maatregelen };
    const result = await save.run({ ...facts, id, revisie, meldingAp, meldingBetrokkenen, afgesloten });
    if (result.ok) onLeave();
    else if (result.error.code === 'verouderd') {
      // It has been said; the newest stands above the form now.
      await refresh(['datalek.list']);
      const newest = cached('datalek.list', {})?.datalekken.find((one) => one.id === id);
      setRevisie(newest?.revisie ?? revisie);
    }
  };
  return (
    <SubmitForm className="datalek-form" onSubmit={submit}>
      {text('wat', 'Wat is er gebeurd?', true)}
      {text('wie', 'Om wiens gegevens gaat het?', true)}
      {text('gevolgen', 'Wat kan het gevolg zijn?')}
      {text('maatregelen', 'Wat is er gedaan?')}
      <ApFields draft={draft} change={change} tried={tried} kept={datalek.meldingAp.melding === 'gemeld'} />
      <BetrokkenenFields draft={draft} change={change} tried={tried} />
      <TickBox
        label="Afsluiten"
        detail="daarna verandert dit niet meer"
        isSelected={afgesloten}
        onChange={setAfgesloten}
      />
      <FailureNotice failure={save.failure} />
      <div className="datalek-actions">
        <Button type="submit" variant="primary" isDisabled={save.busy}>
          {afgesloten ? 'Bewaren en afsluiten' : 'Bewaren'}
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet bewaren
        </Button>
      </div>
    </SubmitForm>
  );
}
