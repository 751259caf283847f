import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useChange } from './use-change.ts';

/** Off with a reason, in the place of the criterium. */
export function SwitchOff({ criterium, tekst }: { criterium: string; tekst: string }) {
  const [asking, setAsking] = useState(false);
  const [reden, setReden] = useState('');
  const [missing, setMissing] = useState(false);
  const { run, error, clear } = useChange(`uit ${criterium}`);
  if (!asking) {
    return (
      <Button variant="quiet" onPress={() => setAsking(true)}>
        Uitzetten<span className="visually-hidden">: {tekst}</span>
      </Button>
    );
  }
  const send = async () => {
    setMissing(reden.trim() === '');
    if (reden.trim() !== '') await run({ kind: 'criteriumOff', criterium, reden: reden.trim() });
  };
  return (
    <SubmitForm className="edit-inline" onSubmit={send}>
      <TextField
        label="Waarom zet u dit uit?"
        autoFocus
        value={reden}
        onChange={(text) => {
          setReden(text);
          clear();
        }}
        error={missing && reden.trim() === '' ? 'Schrijf op waarom.' : error}
      />
      <span className="edit-keys">
        <Button type="submit">Zet uit</Button>
        <Button variant="quiet" onPress={() => setAsking(false)}>
          Niet doen
        </Button>
      </span>
    </SubmitForm>
  );
}
