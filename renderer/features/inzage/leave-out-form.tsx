import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { TextArea } from '../../components/text-area.tsx';

interface LeaveOutFormProps {
  reden: string;
  busy: boolean;
  onSend: (reden: string) => Promise<void>;
  onDone: () => void;
}

/** Why this record stays out; the betrokkene reads the reason (AVG art. 12 lid 4). */
export function LeaveOutForm({ reden, busy, onSend, onDone }: LeaveOutFormProps) {
  const [text, setText] = useState(reden);
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (text.trim() !== '') await onSend(text);
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
        <Button onPress={onDone}>Toch niet</Button>
      </div>
    </SubmitForm>
  );
}
