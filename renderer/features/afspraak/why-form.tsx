import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { statusWords } from './status-words.ts';

interface WhyFormProps {
  status: 'niet-gedaan' | 'vervallen';
  onSave: (waarom: string) => Promise<void>;
  onCancel: () => void;
}

/** Niet gedaan and vervallen need a reason. */
export function WhyForm({ status, onSave, onCancel }: WhyFormProps) {
  const [waarom, setWaarom] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <form
      className="why-form"
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (waarom.trim() !== '') void onSave(waarom.trim());
      }}
    >
      <TextField
        label={`Waarom ${statusWords[status]}?`}
        value={waarom}
        onChange={setWaarom}
        autoFocus
        error={tried && waarom.trim() === '' ? 'Schrijf kort op waarom.' : undefined}
      />
      <Button variant="primary" type="submit">
        Vastleggen
      </Button>
      <Button variant="quiet" onPress={onCancel}>
        Terug
      </Button>
    </form>
  );
}
