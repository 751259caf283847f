import { useState } from 'react';
import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { parseAddressLine } from '../../../shared/invoer/adressen/parse-address-line.ts';
import { Button } from '../../components/button.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useCommand } from '../../query.ts';
import { AddressLook } from './address-look.tsx';
import { lookOf, type AddressLookRow } from './address-look-row.ts';

interface AddressDialogProps {
  casusId: string;
  contactlijst: CasusDossier['contactlijst'];
  onClose: () => void;
}

/** A pasted Outlook address line becomes people, after a look. */
export function AddressDialog({ casusId, contactlijst, onClose }: AddressDialogProps) {
  const [text, setText] = useState('');
  const [rows, setRows] = useState<readonly AddressLookRow[]>([]);
  const add = useCommand('deelnemer.addPeople', { refresh: ['casus.get', 'bespreking.get', 'contact.list'] });
  const chosen = rows.filter(({ wanted }) => wanted);

  const submit = async () => {
    const people = chosen.map(({ naam, email, organisatieId }) => ({
      naam,
      email,
      organisatieId,
      rollen: [],
    }));
    if ((await add.run({ casusId, people })).ok) onClose();
  };

  return (
    <ModalDialog
      title="Adresregel plakken"
      wide
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            isDisabled={chosen.length === 0 || add.busy}
            onPress={() => void submit()}
          >
            {chosen.length === 1 ? '1 persoon toevoegen' : `${chosen.length} personen toevoegen`}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Niet toevoegen
          </Button>
        </>
      }
    >
      <TextArea
        label="Plak hier de adressen uit uw uitnodiging"
        description="Bijvoorbeeld: Smit, M. (Marieke) <m.smit@ggz.nl>; Boer, de, Sanne <s.deboer@wonen.nl>"
        value={text}
        onChange={(value) => {
          setText(value);
          setRows(lookOf(parseAddressLine(value), contactlijst.organisaties));
        }}
        autoFocus
      />
      {text.trim() !== '' && rows.length === 0 && (
        <Notice tone="attention">
          Hier staat geen naam of e-mailadres in. Kijk of u de hele regel hebt geplakt.
        </Notice>
      )}
      {rows.length > 0 && (
        <AddressLook rows={rows} onChange={setRows} organisaties={contactlijst.organisaties} />
      )}
      <FailureNotice failure={add.failure} />
    </ModalDialog>
  );
}
