import { useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Organisatie } from '../../../shared/domain/organisatie/organisatie.ts';
import { Button } from '../../components/button.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { useCommand } from '../../query.ts';
import type { ContactDraft, ContactFields } from './empty-contact.ts';
import { OrganisatieField } from './organisatie-field.tsx';
import './contact.css';

interface ContactDialogProps {
  contact: ContactDraft;
  organisaties: readonly Organisatie[];
  onClose: () => void;
  onSaved?: (contact: Contact) => void;
}

/** One person of the contactlijst, which all casussen share. */
export function ContactDialog({ contact, organisaties, onClose, onSaved }: ContactDialogProps) {
  const [draft, setDraft] = useState<ContactDraft>(contact);
  const [tried, setTried] = useState(false);
  const save = useCommand('contact.save', { refresh: ['casus.get', 'bespreking.get', 'contact.list'] });
  const set = (part: Partial<ContactFields>) => setDraft({ ...draft, ...part });

  const submit = async () => {
    setTried(true);
    if (draft.naam.trim() === '') return;
    const saved = await save.run(draft);
    if (!saved.ok) return;
    onSaved?.(saved.value);
    onClose();
  };

  return (
    <ModalDialog title={contact.id === null ? 'Nieuwe persoon' : contact.naam} onClose={onClose}>
      <SubmitForm className="contact-form" onSubmit={submit}>
        <TextField
          label="Naam"
          value={draft.naam}
          onChange={(naam) => set({ naam })}
          error={tried && draft.naam.trim() === '' ? 'Vul een naam in.' : undefined}
          autoFocus
        />
        <OrganisatieField
          organisaties={organisaties}
          value={draft.organisatieId}
          onChange={(organisatieId) => set({ organisatieId })}
        />
        <TextField
          label="Functie"
          description="Hieruit leest Casustafel wie mag beslissen, bijvoorbeeld: procesregisseur."
          value={draft.functie}
          onChange={(functie) => set({ functie })}
        />
        <TextField label="E-mail" type="email" value={draft.email} onChange={(email) => set({ email })} />
        <TextField
          label="Telefoon"
          type="tel"
          value={draft.telefoon}
          onChange={(telefoon) => set({ telefoon })}
        />
        <p className="second-ink">Deze gegevens gelden in alle casussen.</p>
        <FailureNotice failure={save.failure} />
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
