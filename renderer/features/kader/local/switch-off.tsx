import { useState } from 'react';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useConcept } from './concept-context.ts';
import { useChange } from './use-change.ts';

interface SwitchOffProps {
  criterium: string;
  tekst: string;
}

/** Off with a reason, in the place of the criterium. */
export function SwitchOff(props: SwitchOffProps) {
  const [asking, setAsking] = useState(false);
  if (asking) return <SwitchOffForm {...props} onDone={() => setAsking(false)} />;
  return (
    <Button variant="quiet" onPress={() => setAsking(true)}>
      Uitzetten<span className="visually-hidden">: {props.tekst}</span>
    </Button>
  );
}

function SwitchOffForm({ criterium, onDone }: SwitchOffProps & { onDone: () => void }) {
  const { id } = useConcept();
  const [reden, setReden] = useState('');
  const [missing, setMissing] = useState(false);
  const { run, error, clear } = useChange(`uit ${criterium}`);
  const { forget } = useKeptForm({
    naam: `uitzetten ${id} ${criterium}`,
    casusId: null,
    draft: { reden },
    isTyped: reden !== '',
    asksFirst: false,
    onFound: (found) => setReden(found.reden),
  });
  const send = async () => {
    setMissing(reden.trim() === '');
    if (reden.trim() === '') return;
    if (await run({ kind: 'criteriumOff', criterium, reden: reden.trim() })) forget();
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
        <Button
          variant="quiet"
          onPress={() => {
            forget();
            onDone();
          }}
        >
          Niet doen
        </Button>
      </span>
    </SubmitForm>
  );
}
