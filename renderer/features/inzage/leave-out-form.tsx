import { useState } from 'react';
import type { InzageItem } from '../../../shared/domain/inzage/inzage-item.ts';
import type { Verzoek } from '../../../shared/domain/verzoek/verzoek.ts';
import { draftNaam } from '../../autosave/draft-naam.ts';
import { useKeptForm } from '../../autosave/use-kept-form.ts';
import { Button } from '../../components/button.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { itemKey } from './item-key.ts';

interface LeaveOutFormProps {
  verzoek: Pick<Verzoek, 'id' | 'casusId'>;
  item: InzageItem;
  busy: boolean;
  /** Answers whether it was taken. */
  onSend: (reden: string) => Promise<boolean>;
  onDone: () => void;
}

/** Why this record stays out; the betrokkene reads the reason (AVG art. 12 lid 4). */
export function LeaveOutForm({ verzoek, item, busy, onSend, onDone }: LeaveOutFormProps) {
  const reden = item.keuze?.reden ?? '';
  const [text, setText] = useState(reden);
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: draftNaam('inzage', verzoek.id, 'weglaten', itemKey(item)),
    casusId: verzoek.casusId,
    draft: { text },
    isTyped: text !== reden,
    asksFirst: true,
    onFound: (found) => setText(found.text),
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const submit = async () => {
    setTried(true);
    if (text.trim() !== '' && (await onSend(text))) forget();
  };
  return (
    <SubmitForm className="inzage-form" onSubmit={submit}>
      <TextArea
        label="Waarom blijft deze regel weg?"
        description="De betrokkene leest deze reden. Noem geen namen, en zeg niet wat er stond."
        rows={2}
        autoFocus
        value={text}
        onChange={setText}
        error={tried && text.trim() === '' ? 'Schrijf op waarom. Zonder reden kan weglaten niet.' : undefined}
      />
      <div className="inzage-actions">
        <Button type="submit" variant="primary" isDisabled={busy}>
          Weglaten
        </Button>
        <Button onPress={onLeave}>Toch niet</Button>
      </div>
    </SubmitForm>
  );
}
