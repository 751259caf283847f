import { useState } from 'react';
import type { Gebruiker } from '../../../../shared/domain/gebruiker/gebruiker.ts';
import { checkPassphrase } from '../../../../shared/domain/toegang/passphrase.ts';
import { Button } from '../../../components/button.tsx';
import { ModalDialog } from '../../../components/modal-dialog.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { useCommand } from '../../../query.ts';
import { SecretField } from '../../toegang/secret-field.tsx';
import { WachtzinMeter } from '../../toegang/wachtzin-meter.tsx';

interface ToegangDialogProps {
  gebruiker: Gebruiker;
  onClose: () => void;
}

/** The new user chooses a wachtzin at this keyboard; who adds them proves who they are with their own. */
export function ToegangDialog({ gebruiker, onClose }: ToegangDialogProps) {
  const [own, setOwn] = useState('');
  const [wachtzin, setWachtzin] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const add = useCommand('sleutel.add', { refresh: ['gebruiker.list', 'sleutel.get'] });
  const differs = wachtzin !== again;
  const check = checkPassphrase(wachtzin);

  const submit = async () => {
    setTried(true);
    if (own === '' || differs || !check.accepted) return;
    const added = await add.run({
      ownSecret: own,
      gebruikerId: gebruiker.id,
      label: gebruiker.naam,
      wachtzin,
    });
    if (added.ok) onClose();
  };

  return (
    <ModalDialog title={`Toegang voor ${gebruiker.naam}`} onClose={onClose}>
      <SubmitForm className="gebruiker-form" onSubmit={submit}>
        <SecretField
          label="Uw eigen wachtzin"
          value={own}
          onChange={setOwn}
          error={tried && own === '' ? 'Typ uw eigen wachtzin.' : undefined}
          autoFocus
        />
        <p className="second-ink">Laat {gebruiker.naam} nu zelf een wachtzin kiezen. Kijk niet mee.</p>
        <SecretField
          label="Wachtzin van de nieuwe gebruiker"
          value={wachtzin}
          onChange={setWachtzin}
          error={
            tried && !check.accepted
              ? 'Kies een langere zin van woorden die niet bij elkaar horen.'
              : undefined
          }
        />
        <WachtzinMeter check={check} withHint={wachtzin !== ''} />
        <SecretField
          label="Nog een keer dezelfde wachtzin"
          value={again}
          onChange={setAgain}
          error={tried && differs ? 'De twee wachtzinnen zijn niet gelijk.' : undefined}
        />
        <FailureNotice failure={add.failure} />
        <div className="dialoog-actions">
          <Button variant="primary" type="submit" isDisabled={add.busy}>
            Geef toegang
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Niet doen
          </Button>
        </div>
      </SubmitForm>
    </ModalDialog>
  );
}
