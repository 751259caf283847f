import { useState } from 'react';
import type { Deelnemer } from '../../../shared/domain/deelnemer/deelnemer.ts';
import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { api } from '../../api.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { useRevisie, type Revisie } from '../../autosave/use-revisie.ts';
import { SaveStatus } from '../../components/save-status.tsx';
import { Button } from '../../components/button.tsx';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { cached, refresh, useCommand } from '../../query.ts';
import { ContactDialog } from '../contact/contact-dialog.tsx';

interface DeelnemerRowProps {
  deelnemer: Deelnemer;
  contactlijst: CasusDossier['contactlijst'];
}

async function save({ id, casusId, contactId }: Deelnemer, typed: string, revisie: Revisie) {
  const rollen = typed.split(',').flatMap((rol) => (rol.trim() === '' ? [] : [rol.trim()]));
  const deelnemer = { id, casusId, contactId, rollen, revisie: revisie.now() };
  const result = await api.request('deelnemer.save', deelnemer);
  const read = refresh(['casus.get', 'bespreking.get']);
  await revisie.follow(result, async () => {
    await read;
    return cached('casus.get', { id: casusId })?.deelnemers.find((one) => one.id === id)?.revisie;
  });
  return result;
}

export function DeelnemerRow({ deelnemer, contactlijst }: DeelnemerRowProps) {
  const [rollen, setRollen] = useState(deelnemer.rollen.join(', '));
  const [editing, setEditing] = useState(false);
  const revisie = useRevisie(deelnemer.revisie);
  const autosave = useAutosave(`deelnemer ${deelnemer.id}`, rollen, (typed) =>
    save(deelnemer, typed, revisie),
  );
  const remove = useCommand('deelnemer.remove', { refresh: ['casus.get', 'bespreking.get'] });

  const contact = contactlijst.contacten.find(({ id }) => id === deelnemer.contactId);
  if (contact === undefined) return null;
  const organisatie = contactlijst.organisaties.find(({ id }) => id === contact.organisatieId);

  return (
    <tr>
      <td>
        <Button variant="quiet" onPress={() => setEditing(true)}>
          {contact.naam}
        </Button>
        {contact.email !== '' && <div className="meta">{contact.email}</div>}
        {editing && (
          <ContactDialog
            contact={contact}
            organisaties={contactlijst.organisaties}
            onClose={() => setEditing(false)}
          />
        )}
      </td>
      <td>{organisatie?.kort ?? <span className="attention-text">welke?</span>}</td>
      <td>{contact.functie}</td>
      <td onBlur={autosave.onBlur}>
        <div className="deelnemer-rollen">
          <TextField label={`Rollen van ${contact.naam}`} hideLabel value={rollen} onChange={setRollen} />
          <SaveStatus state={autosave.state} onRetry={autosave.retry} />
        </div>
        <FailureNotice failure={remove.failure} />
      </td>
      <td>
        <ConfirmButton
          word="Verwijderen"
          what={contact.naam}
          question="Uit deze casus halen?"
          onConfirm={() => void remove.run({ id: deelnemer.id, revisie: revisie.now() })}
        />
      </td>
    </tr>
  );
}
