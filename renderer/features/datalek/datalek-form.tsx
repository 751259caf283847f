import { useState } from 'react';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { useKeptForm } from '../../autosave/use-kept-form.ts';
import { Button } from '../../components/button.tsx';
import { DatumField } from '../../components/datum-field.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TijdField } from '../../components/tijd-field.tsx';
import { useCommand } from '../../query.ts';

/** What is known at once; the rest is filled in later in the register. */
export function DatalekForm({ onDone }: { onDone: (noted: RequestOutput<'datalek.record'>) => void }) {
  const [facts, setFacts] = useState({ wat: '', wie: '', gevolgen: '', maatregelen: '' });
  const [ontdektOp, setOntdektOp] = useState<string | null>(null);
  const [ontdektTijd, setOntdektTijd] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<typeof facts>) => setFacts((old) => ({ ...old, ...part }));
  const { forget } = useKeptForm({
    naam: 'datalek nieuw',
    casusId: null,
    draft: { ...facts, ontdektOp, ontdektTijd },
    isTyped: ontdektOp !== null || ontdektTijd !== null || Object.values(facts).some((text) => text !== ''),
    asksFirst: true,
    onFound: ({ ontdektOp: day, ontdektTijd: tijd, ...found }) => {
      setFacts(found);
      setOntdektOp(day);
      setOntdektTijd(tijd);
    },
  });
  const record = useCommand('datalek.record', { refresh: ['datalek.list'] });
  const missing = (lacks: boolean, say: string) => (tried && lacks ? say : undefined);
  const submit = async () => {
    setTried(true);
    if (facts.wat.trim() === '' || facts.wie.trim() === '') return;
    if (ontdektOp === null || ontdektTijd === null) return;
    const result = await record.run({ ...facts, ontdektOp, ontdektTijd });
    if (!result.ok) return;
    forget();
    onDone(result.value);
  };
  return (
    <SubmitForm className="datalek-form" onSubmit={submit}>
      <TextArea
        label="Wat is er gebeurd?"
        rows={3}
        autoFocus
        value={facts.wat}
        onChange={(wat) => change({ wat })}
        error={missing(facts.wat.trim() === '', 'Schrijf in een paar zinnen op wat er gebeurde.')}
      />
      <div className="datalek-row">
        <DatumField
          label="Ontdekt op"
          value={ontdektOp}
          onChange={setOntdektOp}
          error={missing(ontdektOp === null, 'Kies de dag waarop het ontdekt is.')}
        />
        <TijdField
          label="Om hoe laat"
          value={ontdektTijd}
          onChange={setOntdektTijd}
          error={missing(ontdektTijd === null, 'Vul de tijd in, ongeveer is goed.')}
        />
      </div>
      <TextArea
        label="Om wiens gegevens gaat het?"
        description="Welke soort mensen en hoeveel ongeveer, en welke soort gegevens. Geen namen."
        rows={2}
        value={facts.wie}
        onChange={(wie) => change({ wie })}
        error={missing(facts.wie.trim() === '', 'Schrijf op om welke mensen en gegevens het gaat.')}
      />
      <TextArea
        label="Wat kan het gevolg zijn?"
        rows={2}
        value={facts.gevolgen}
        onChange={(gevolgen) => change({ gevolgen })}
      />
      <TextArea
        label="Wat is er al gedaan?"
        rows={2}
        value={facts.maatregelen}
        onChange={(maatregelen) => change({ maatregelen })}
      />
      <FailureNotice failure={record.failure} />
      <div className="datalek-actions">
        <Button type="submit" variant="primary" isDisabled={record.busy}>
          Vastleggen
        </Button>
      </div>
    </SubmitForm>
  );
}
