import { useState } from 'react';
import type { ErrorCode } from '../../../shared/ipc/error-codes.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import { PutBackNotice, wasPutBack } from './put-back-notice.tsx';
import { SecretField } from './secret-field.tsx';

const keyFileProblems: readonly ErrorCode[] = ['key-file-damaged', 'key-file-missing', 'wrong-pair'];

export function canRepair(code: ErrorCode): boolean {
  return keyFileProblems.includes(code);
}

/** Puts an earlier key file back. What stood there is kept by main, never removed. */
export function RepairForm() {
  const [secret, setSecret] = useState('');
  const repair = useCommand('toegang.repairKeyFile', { refresh: ['toegang.stand'] });
  if (wasPutBack(repair.failure)) {
    return <PutBackNotice done="Het sleutelbestand is hersteld." failure={repair.failure} />;
  }
  return (
    <section className="toegang-form" aria-label="Herstellen">
      <h2>Herstellen</h2>
      <p>
        Hiervoor is uw wachtzin of herstelcode nodig. Wat er nu staat, blijft onder een andere naam bewaard.
      </p>
      <SecretField label="Wachtzin of herstelcode" value={secret} onChange={setSecret} />
      <FailureNotice failure={repair.failure} />
      <div className="toegang-actions">
        <Button isDisabled={secret === '' || repair.busy} onPress={() => void repair.run({ secret })}>
          Sleutelbestand herstellen
        </Button>
      </div>
    </section>
  );
}
