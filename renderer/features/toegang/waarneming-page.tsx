import { useState } from 'react';
import type { ChosenReservekopie } from '../../../shared/ipc/contract/reservekopie.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { useCommand } from '../../query.ts';
import { ChosenCopy } from './chosen-copy.tsx';
import { SecretField } from './secret-field.tsx';
import { ToegangPage } from './toegang-page.tsx';

/** A colleague takes over with a copy: which one, who she is, her own wachtzin. */
export function WaarnemingPage({ onBack }: { onBack: () => void }) {
  const [copy, setCopy] = useState<ChosenReservekopie | null>(null);
  const [slotId, setSlotId] = useState<string | null>(null);
  const [wachtzin, setWachtzin] = useState('');
  const begin = useCommand('waarneming.begin', { refresh: ['toegang.stand', 'waarneming.stand'] });

  const submit = async () => {
    if (slotId === null || wachtzin === '') return;
    await begin.run({ slotId, wachtzin });
  };

  return (
    <ToegangPage title="Waarnemen met een reservekopie">
      <p className="running-text">
        Neemt u het overleg van een collega over? Kies de laatste reservekopie. Casustafel zet een kopie apart
        op deze computer en u werkt daarin met uw eigen wachtzin. Uw eigen gegevens veranderen niet.
      </p>
      <ChosenCopy
        copy={copy}
        onChosen={(chosen) => {
          setCopy(chosen);
          const [only, another] = chosen.opensWith.users;
          setSlotId(another === undefined ? (only?.id ?? null) : null);
        }}
      />
      {copy !== null && (
        <SubmitForm className="toegang-form" onSubmit={submit}>
          <Choice
            label="Wie bent u?"
            description="Staat uw naam er niet bij? Dan hebt u in deze reservekopie geen toegang. Vraag uw collega of beheerder."
            options={copy.opensWith.users.map(({ id, label }) => ({ id, name: label }))}
            value={slotId}
            onChange={setSlotId}
          />
          <SecretField
            label="Uw wachtzin"
            value={wachtzin}
            onChange={(value) => {
              begin.clear();
              setWachtzin(value);
            }}
          />
          <FailureNotice failure={begin.failure} />
          <div className="toegang-actions">
            <Button
              variant="primary"
              type="submit"
              isDisabled={begin.busy || slotId === null || wachtzin === ''}
            >
              {begin.busy ? 'Bezig met kopiëren en nakijken' : 'Begin met waarnemen'}
            </Button>
          </div>
        </SubmitForm>
      )}
      <div className="toegang-actions">
        <Button variant="quiet" icon="arrow-left" onPress={onBack}>
          Terug
        </Button>
      </div>
    </ToegangPage>
  );
}
