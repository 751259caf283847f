import { useState } from 'react';
import type { ChosenReservekopie, RestorePreview } from '../../../shared/ipc/contract/reservekopie.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { useCommand } from '../../query.ts';
import { ChosenCopy } from './chosen-copy.tsx';
import { PutBackNotice, wasPutBack } from './put-back-notice.tsx';
import { RestoreMeaning } from './restore-meaning.tsx';
import { SecretField } from './secret-field.tsx';
import { ToegangPage } from './toegang-page.tsx';

/** Puts a copy back, here or on another computer: which file, with what it opens, what it means, and only then. */
export function RestorePage({ onBack }: { onBack: () => void }) {
  const [copy, setCopy] = useState<ChosenReservekopie | null>(null);
  const [secret, setSecret] = useState('');
  const [preview, setPreview] = useState<RestorePreview | null>(null);
  const look = useCommand('reservekopie.preview');
  const restore = useCommand('reservekopie.restore', { refresh: ['toegang.stand', 'waarneming.stand'] });

  const submit = async () => {
    if (copy === null || secret === '') return;
    const seen = await look.run({ secret });
    if (seen.ok) setPreview(seen.value);
  };

  if (wasPutBack(restore.failure)) {
    return (
      <ToegangPage title="Reservekopie terugzetten">
        <PutBackNotice done="De reservekopie staat terug." failure={restore.failure} onNext={onBack} />
      </ToegangPage>
    );
  }
  return (
    <ToegangPage title="Reservekopie terugzetten">
      <p className="running-text">
        Kies het bestand van de reservekopie. Het sleutelbestand met dezelfde naam moet in dezelfde map staan.
      </p>
      <ChosenCopy
        copy={copy}
        onChosen={(chosen) => {
          setCopy(chosen);
          setPreview(null);
        }}
      />
      {copy !== null && preview === null && (
        <SubmitForm className="toegang-form" onSubmit={submit}>
          <SecretField
            label="Wachtzin of herstelcode"
            description={`De herstelcode van toen: op het papier staat kenmerk ${copy.opensWith.kenmerk}.`}
            value={secret}
            onChange={(value) => {
              look.clear();
              setSecret(value);
            }}
            autoFocus
          />
          <FailureNotice failure={look.failure} />
          <div className="toegang-actions">
            <Button variant="primary" type="submit" isDisabled={look.busy || secret === ''}>
              {look.busy ? 'Bezig met nakijken' : 'Verder'}
            </Button>
          </div>
        </SubmitForm>
      )}
      {copy !== null && preview !== null && (
        <section className="toegang-form" aria-label="Wat er gebeurt">
          <h2>Wat er gebeurt</h2>
          <RestoreMeaning preview={preview} copy={copy} />
          <FailureNotice failure={restore.failure} />
          <div className="toegang-actions">
            <Button
              variant="primary"
              isDisabled={restore.busy}
              autoFocus
              onPress={() => void restore.run({ secret })}
            >
              {restore.busy ? 'Bezig met terugzetten' : 'Deze reservekopie terugzetten'}
            </Button>
          </div>
        </section>
      )}
      <div className="toegang-actions">
        <Button variant="quiet" icon="arrow-left" onPress={onBack}>
          Terug
        </Button>
      </div>
    </ToegangPage>
  );
}
