import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { formatMoment } from '../../../components/format-moment.ts';
import { ModalDialog } from '../../../components/modal-dialog.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { useCommand } from '../../../query.ts';
import { SecretField } from '../../toegang/secret-field.tsx';
import { opensWithText } from './copies.tsx';
import { HersteltestResult } from './hersteltest-result.tsx';
import type { ToTest } from './reservekopie-part.tsx';

interface HersteltestDialogProps {
  toTest: ToTest;
  onClose: () => void;
}

/** Opens a copy with a wachtzin or herstelcode and shows what is in it, beside what is here now. */
export function HersteltestDialog({ toTest, onClose }: HersteltestDialogProps) {
  const [secret, setSecret] = useState('');
  const choose = useCommand('reservekopie.choose');
  const [file, setFile] = useState(toTest.where === 'chosen' ? null : toTest.copy);
  const test = useCommand('reservekopie.test', { refresh: ['reservekopie.stand'] });
  const [result, setResult] = useState<Parameters<typeof HersteltestResult>[0]['tested'] | null>(null);

  const ask = async () => {
    const answer = await choose.run({});
    if (answer.ok && answer.value !== null) setFile({ ...answer.value, beforeMigration: null });
  };
  const submit = async () => {
    if (file === null || secret === '') return;
    const answer = await test.run({ where: toTest.where, name: file.name, secret });
    if (answer.ok) setResult(answer.value);
  };

  return (
    <ModalDialog title="Hersteltest" onClose={onClose} wide={result !== null}>
      {result !== null ? (
        <>
          <HersteltestResult tested={result} />
          <div className="dialoog-actions">
            <Button variant="primary" autoFocus onPress={onClose}>
              Sluiten
            </Button>
          </div>
        </>
      ) : (
        <SubmitForm className="reservekopie-form" onSubmit={submit}>
          <p>
            Casustafel opent de kopie alleen om te lezen, kijkt elke bladzijde na en telt wat erin staat. Aan
            uw gegevens en aan de kopie verandert niets. De test komt in het logboek.
          </p>
          {toTest.where === 'chosen' && (
            <div className="reservekopie-actions">
              <Button icon="folder" isDisabled={choose.busy} onPress={() => void ask()}>
                {file === null ? 'Kies een reservekopie' : 'Kies een andere'}
              </Button>
            </div>
          )}
          <FailureNotice failure={choose.failure} />
          {file !== null && (
            <p>
              <strong>{formatMoment(file.madeAt)}</strong>
              <br />
              Gaat open met: {opensWithText(file.opensWith)}
            </p>
          )}
          <SecretField
            label="Wachtzin of herstelcode"
            value={secret}
            onChange={(value) => {
              test.clear();
              setSecret(value);
            }}
            autoFocus={file !== null}
          />
          <FailureNotice failure={test.failure} />
          <div className="dialoog-actions">
            <Button variant="primary" type="submit" isDisabled={test.busy || file === null || secret === ''}>
              {test.busy ? 'Bezig met nakijken' : 'Nakijken'}
            </Button>
            <Button variant="quiet" onPress={onClose}>
              Niet doen
            </Button>
          </div>
        </SubmitForm>
      )}
    </ModalDialog>
  );
}
