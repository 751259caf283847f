import { useState } from 'react';
import type { Gebruiker } from '../../../../shared/domain/gebruiker/gebruiker.ts';
import { Button } from '../../../components/button.tsx';
import { ModalDialog } from '../../../components/modal-dialog.tsx';
import { FailureNotice, Notice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { refresh, useCommand } from '../../../query.ts';
import { SecretField } from '../../toegang/secret-field.tsx';
import { gebruikerFaultText } from './gebruiker-fault.ts';

interface GeenToegangDialogProps {
  gebruiker: Gebruiker;
  onClose: () => void;
}

/** Somebody leaves: their wachtzin goes, and the data come under a new key. */
export function GeenToegangDialog({ gebruiker, onClose }: GeenToegangDialogProps) {
  const [own, setOwn] = useState('');
  const [tried, setTried] = useState(false);
  const [notRenewed, setNotRenewed] = useState(false);
  const remove = useCommand('sleutel.remove');
  const fault = gebruikerFaultText(remove.failure?.error.detail);

  const submit = async () => {
    setTried(true);
    if (own === '') return;
    const removed = await remove.run({ ownSecret: own, gebruikerId: gebruiker.id });
    if (!removed.ok) return;
    await refresh(['gebruiker.list', 'sleutel.get', 'gebruiker.me']);
    if (removed.value.renewed) onClose();
    else setNotRenewed(true);
  };

  return (
    <ModalDialog title={`Toegang weghalen van ${gebruiker.naam}`} onClose={onClose}>
      <SubmitForm className="gebruiker-form" onSubmit={submit}>
        <p>
          De wachtzin van {gebruiker.naam} opent de gegevens dan niet meer, en alle gegevens komen onder een
          nieuwe sleutel. Dat duurt enkele seconden. Reservekopieën van voor vandaag gaan nog open met die
          oude wachtzin, tot ze zijn opgeruimd.
        </p>
        {notRenewed ? (
          <Notice tone="attention">
            De wachtzin is weg, maar de sleutel kon niet worden vernieuwd. Doe dat alsnog bij Sleutels.
          </Notice>
        ) : (
          <SecretField
            label="Uw eigen wachtzin"
            value={own}
            onChange={setOwn}
            error={tried && own === '' ? 'Typ uw eigen wachtzin.' : undefined}
            autoFocus
          />
        )}
        {fault === null ? <FailureNotice failure={remove.failure} /> : <Notice tone="error">{fault}</Notice>}
        <div className="dialoog-actions">
          {!notRenewed && (
            <Button variant="primary" type="submit" isDisabled={remove.busy}>
              Haal toegang weg
            </Button>
          )}
          <Button variant="quiet" onPress={onClose}>
            {notRenewed ? 'Sluiten' : 'Niet doen'}
          </Button>
        </div>
      </SubmitForm>
    </ModalDialog>
  );
}
