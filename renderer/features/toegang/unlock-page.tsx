import { useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { useCommand } from '../../query.ts';
import { ProblemPage } from './problem-page.tsx';
import { SecretField } from './secret-field.tsx';
import { ToegangPage } from './toegang-page.tsx';

/** Opens the store with the wachtzin or the herstelcode. It says wrong or right, and nothing more. */
export function UnlockPage() {
  const [secret, setSecret] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const unlock = useCommand('toegang.unlock', { refresh: ['toegang.stand'] });

  const submit = async () => {
    if (secret === '') return;
    const result = await unlock.run({ secret, slotId: null });
    if (!result.ok) input.current?.select();
  };

  const problem = unlock.failure?.error.code;
  if (problem !== undefined && problem !== 'wrong-passphrase') {
    return <ProblemPage code={problem} onRetry={unlock.clear} />;
  }

  return (
    <ToegangPage title="Ontgrendelen">
      <SubmitForm className="toegang-form" onSubmit={submit}>
        <SecretField
          label="Wachtzin of herstelcode"
          value={secret}
          onChange={(value) => {
            unlock.clear();
            setSecret(value);
          }}
          inputRef={input}
          autoFocus
        />
        <FailureNotice failure={unlock.failure} />
        <div className="toegang-actions">
          <Button variant="primary" type="submit" isDisabled={unlock.busy}>
            {unlock.busy ? 'Bezig met openen' : 'Ontgrendelen'}
          </Button>
        </div>
      </SubmitForm>
    </ToegangPage>
  );
}
