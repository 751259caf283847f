import { useState } from 'react';
import type { Gebruiker } from '../../../../shared/domain/gebruiker/gebruiker.ts';
import { Button } from '../../../components/button.tsx';
import { ModalDialog } from '../../../components/modal-dialog.tsx';
import { FailureNotice, Notice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { TickBox } from '../../../components/tick-box.tsx';
import { useCommand } from '../../../query.ts';
import { gebruikerFaultText } from './gebruiker-fault.ts';
import { RollenField } from './rollen-field.tsx';

interface GebruikerDialogProps {
  /** null makes a new one. */
  gebruiker: Gebruiker | null;
  onClose: () => void;
}

type Draft = Pick<Gebruiker, 'naam' | 'functie' | 'rollen' | 'actief'>;

/** Name, function and rollen of one user. */
export function GebruikerDialog({ gebruiker, onClose }: GebruikerDialogProps) {
  const [draft, setDraft] = useState<Draft>(
    gebruiker ?? { naam: '', functie: '', rollen: ['notulist'], actief: true },
  );
  const [tried, setTried] = useState(false);
  const save = useCommand('gebruiker.save', { refresh: ['gebruiker.list', 'gebruiker.me', 'toegang.stand'] });
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const fault = gebruikerFaultText(save.failure?.error.detail);

  const submit = async () => {
    setTried(true);
    if (draft.naam.trim() === '') return;
    const { naam, functie, rollen, actief } = draft;
    const input = {
      id: gebruiker?.id ?? null,
      naam,
      functie,
      rollen,
      actief,
      revisie: gebruiker?.revisie ?? 0,
    };
    if ((await save.run(input)).ok) onClose();
  };

  return (
    <ModalDialog title={gebruiker === null ? 'Nieuwe gebruiker' : gebruiker.naam} onClose={onClose}>
      <SubmitForm className="gebruiker-form" onSubmit={submit}>
        <TextField
          label="Naam"
          description="Deze naam staat in het logboek en, als er meer gebruikers zijn, op het scherm om te ontgrendelen."
          value={draft.naam}
          onChange={(naam) => set({ naam })}
          error={tried && draft.naam.trim() === '' ? 'Vul een naam in.' : undefined}
          autoFocus
        />
        <TextField label="Functie" value={draft.functie} onChange={(functie) => set({ functie })} />
        <RollenField rollen={draft.rollen} onChange={(rollen) => set({ rollen })} />
        {gebruiker !== null && gebruiker.slotId === null && (
          <TickBox label="Werkt hier nog" isSelected={draft.actief} onChange={(actief) => set({ actief })} />
        )}
        {fault === null ? <FailureNotice failure={save.failure} /> : <Notice tone="error">{fault}</Notice>}
        <div className="dialoog-actions">
          <Button variant="primary" type="submit" isDisabled={save.busy}>
            Bewaren
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Niet bewaren
          </Button>
        </div>
      </SubmitForm>
    </ModalDialog>
  );
}
