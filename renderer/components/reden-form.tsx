import { useState } from 'react';
import { useKeptForm } from '../autosave/use-kept-form.ts';
import type { RequestFailure } from '../request-failure.ts';
import { Button } from './button.tsx';
import { FailureNotice } from './notice.tsx';
import { SubmitForm } from './submit-form.tsx';
import { TextArea } from './text-area.tsx';
import './reden-form.css';

interface RedenFormProps {
  /** Which form, of which record: what is half typed is kept under it. */
  naam: string;
  /** null: who fills it in may have no access to the casus. */
  casusId: string | null;
  label: string;
  description?: string;
  /** 'Heropenen'; its opposite is 'Niet heropenen'. */
  word: string;
  busy: boolean;
  failure: RequestFailure | null;
  /** True when it was recorded. */
  onSend: (reden: string) => Promise<boolean>;
  onDone: () => void;
}

/** One act that is recorded with its reden, and nothing else to fill in. */
export function RedenForm(props: RedenFormProps) {
  const { naam, casusId, label, description, word, busy, failure, onSend, onDone } = props;
  const [reden, setReden] = useState('');
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam,
    casusId,
    draft: { reden },
    isTyped: reden !== '',
    asksFirst: true,
    onFound: (found) => setReden(found.reden),
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const submit = async () => {
    setTried(true);
    if (reden.trim() !== '' && (await onSend(reden))) onLeave();
  };
  return (
    <SubmitForm className="reden-form" opensInPage onSubmit={submit}>
      <TextArea
        label={label}
        {...(description !== undefined && { description })}
        rows={2}
        value={reden}
        onChange={setReden}
        error={tried && reden.trim() === '' ? 'Schrijf op waarom. Zonder reden kan dit niet.' : undefined}
        autoFocus
      />
      <FailureNotice failure={failure} />
      <div className="reden-form-actions">
        <Button type="submit" variant="primary" isDisabled={busy}>
          {word}
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet {word.toLowerCase()}
        </Button>
      </div>
    </SubmitForm>
  );
}
