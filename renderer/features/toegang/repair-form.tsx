import { useState } from 'react';
import type { ErrorCode } from '../../../shared/ipc/error-codes.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import { SecretField } from './secret-field.tsx';

const keyFileProblems: readonly ErrorCode[] = ['key-file-damaged', 'key-file-missing', 'wrong-pair'];
const storeProblems: readonly ErrorCode[] = [
  'store-damaged',
  'store-missing',
  'store-empty',
  'foreign-file',
  'wrong-pair',
  'key-file-damaged',
  'key-file-missing',
];

export function canRepair(code: ErrorCode): boolean {
  return keyFileProblems.includes(code) || storeProblems.includes(code);
}

const refreshed = ['toegang.stand'] as const;

/** Puts an earlier key file or a backup back. What stood there is kept by main, never removed. */
export function RepairForm({ code }: { code: ErrorCode }) {
  const [secret, setSecret] = useState('');
  const repair = useCommand('toegang.repairKeyFile', { refresh: refreshed });
  const restore = useCommand('toegang.restoreBackup', { refresh: refreshed });
  const ready = secret !== '' && !repair.busy && !restore.busy;

  return (
    <section className="toegang-form" aria-label="Herstellen">
      <h2>Herstellen</h2>
      <p>
        Hiervoor is uw wachtzin of herstelcode nodig. Wat er nu staat, blijft onder een andere naam bewaard.
      </p>
      <SecretField label="Wachtzin of herstelcode" value={secret} onChange={setSecret} />
      <FailureNotice failure={repair.failure ?? restore.failure} />
      <div className="toegang-actions">
        {keyFileProblems.includes(code) && (
          <Button
            isDisabled={!ready}
            onPress={() => {
              restore.clear();
              void repair.run({ secret });
            }}
          >
            Sleutelbestand herstellen
          </Button>
        )}
        {storeProblems.includes(code) && (
          <Button
            icon="folder"
            isDisabled={!ready}
            onPress={() => {
              repair.clear();
              void restore.run({ secret });
            }}
          >
            Reservekopie kiezen en terugzetten
          </Button>
        )}
      </div>
    </section>
  );
}
