import { useState, type ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import type { RequestFailure } from '../../../request-failure.ts';
import { SecretField } from '../../toegang/secret-field.tsx';

interface OwnSecretFormProps {
  /** What it does, on the button. */
  word: string;
  /** The same while it is being done. */
  busyWord: string;
  busy: boolean;
  failure: RequestFailure | null;
  onSubmit: (ownSecret: string) => Promise<void>;
  onCancel: () => void;
  /** Above the field: what it means. */
  children: ReactNode;
  /** More fields, below the own wachtzin. */
  fields?: ReactNode;
}

/** The second step of an act on the keys: what it means, and the own wachtzin to go on. */
export function OwnSecretForm(props: OwnSecretFormProps) {
  const { word, busyWord, busy, failure, onSubmit, onCancel, children, fields } = props;
  const [own, setOwn] = useState('');
  const [tried, setTried] = useState(false);

  const submit = async () => {
    setTried(true);
    if (own !== '') await onSubmit(own);
  };

  return (
    <SubmitForm className="own-secret-form" onSubmit={submit}>
      {children}
      <SecretField
        label="Uw wachtzin van nu"
        value={own}
        onChange={setOwn}
        error={tried && own === '' ? 'Typ uw eigen wachtzin.' : undefined}
        autoFocus
      />
      {fields}
      <FailureNotice failure={failure} />
      <div className="own-secret-actions">
        <Button variant="primary" type="submit" isDisabled={busy}>
          {busy ? busyWord : word}
        </Button>
        <Button variant="quiet" isDisabled={busy} onPress={onCancel}>
          Niet doen
        </Button>
      </div>
    </SubmitForm>
  );
}
