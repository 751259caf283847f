import { useState } from 'react';
import type { Kader } from '../../../../shared/kader/schema.ts';
import { Button } from '../../../components/button.tsx';
import { ModalDialog } from '../../../components/modal-dialog.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useCommand, useRequest } from '../../../query.ts';
import { refusalText } from './refusal-text.ts';
import './edit.css';

interface StartDialogProps {
  kader: Kader;
  onClose: () => void;
  onStarted: (conceptId: string) => void;
}

/** Asks how the own version is called; it starts as a copy of the kader on screen. */
export function StartDialog({ kader, onClose, onStarted }: StartDialogProps) {
  const gemeente = useRequest('gemeente.get', {}).data?.naam ?? '';
  const start = useCommand('kader.startConcept', { refresh: ['kader.concepts'] });
  const [typed, setTyped] = useState<string | null>(null);
  const [sent, setSent] = useState(false);
  const naam = (typed ?? gemeente).trim();
  const refused = start.failure === null ? undefined : refusalText(start.failure.error);
  const send = async () => {
    setSent(true);
    if (naam === '') return;
    const result = await start.run({ basis: { id: kader.id, versie: kader.versie }, naam });
    if (result.ok) onStarted(result.value.id);
  };
  return (
    <ModalDialog title="Eigen versie maken" onClose={onClose}>
      <p>
        U begint met een kopie van {kader.naam}, versie {kader.versie}. {kader.naam} zelf verandert niet.
      </p>
      <SubmitForm className="publish-form" onSubmit={send}>
        <TextField
          label="Naam van uw versie"
          description="Bijvoorbeeld de naam van uw gemeente of regio."
          autoFocus
          value={typed ?? gemeente}
          onChange={(text) => {
            setTyped(text);
            start.clear();
          }}
          error={sent && naam === '' ? 'Vul een naam in.' : refused}
        />
        <span className="edit-keys">
          <Button type="submit" variant="primary" isDisabled={start.busy}>
            Maken
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Niet doen
          </Button>
        </span>
      </SubmitForm>
    </ModalDialog>
  );
}
