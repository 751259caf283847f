import { useRef, useState, type ReactNode } from 'react';
import type { ErrorCode } from '../../../shared/ipc/error-codes.ts';
import type { ToegangStand } from '../../../shared/ipc/contract/toegang.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { refresh, useCommand } from '../../query.ts';
import { ProblemPage } from './problem-page.tsx';
import { SecretField } from './secret-field.tsx';
import { ToegangPage } from './toegang-page.tsx';
import { WaitNotice } from './wait-notice.tsx';
import { readyWho, WieField } from './wie-field.tsx';

const readAgain = () => void refresh(['toegang.stand']);

/** What is said beside the field; anything else is a problem with the store and gets its own page. */
const inPlace: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'wrong-passphrase',
  'too-many-tries',
  'herstelcode-anders',
]);

interface UnlockPageProps {
  stand: ToegangStand;
  onForgotten: () => void;
  /** What stands before the form, and after it. */
  above: ReactNode;
  below: ReactNode;
}

/** Opens the store with the wachtzin or the herstelcode. It says wrong or right, and nothing more. */
export function UnlockPage({ stand, onForgotten, above, below }: UnlockPageProps) {
  const [secret, setSecret] = useState('');
  const [who, setWho] = useState(readyWho(stand));
  const input = useRef<HTMLInputElement>(null);
  const unlock = useCommand('toegang.unlock', { refresh: ['toegang.stand'] });
  const waiting = stand.waitSeconds > 0;

  const submit = async () => {
    if (secret === '' || waiting) return;
    const result = await unlock.run({ secret, slotId: who });
    if (result.ok) return;
    // A wrong try may have been one too many.
    readAgain();
    input.current?.select();
  };

  const problem = unlock.failure?.error.code;
  if (problem !== undefined && !inPlace.has(problem)) {
    return (
      <ProblemPage code={problem} onRetry={unlock.clear}>
        {below}
      </ProblemPage>
    );
  }

  return (
    <ToegangPage title="Ontgrendelen">
      {above}
      <SubmitForm className="toegang-form" onSubmit={submit}>
        <WieField gebruikers={stand.gebruikers} value={who} onChange={setWho} />
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
        {waiting ? (
          <WaitNotice seconds={stand.waitSeconds} onOver={readAgain} />
        ) : (
          <FailureNotice failure={unlock.failure} />
        )}
        <div className="toegang-actions">
          <Button variant="primary" type="submit" isDisabled={unlock.busy || waiting}>
            {unlock.busy ? 'Bezig met openen' : 'Ontgrendelen'}
          </Button>
          <Button variant="quiet" onPress={onForgotten}>
            Wachtzin vergeten
          </Button>
        </div>
      </SubmitForm>
      {below}
    </ToegangPage>
  );
}
