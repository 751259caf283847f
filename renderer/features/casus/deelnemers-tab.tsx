import { useState } from 'react';
import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { SearchChoice } from '../../components/search-choice.tsx';
import { useCommand } from '../../query.ts';
import { ContactDialog } from '../contact/contact-dialog.tsx';
import { emptyContact } from '../contact/empty-contact.ts';
import { contactOptions } from '../contact/contact-options.ts';
import { DeelnameSection } from '../deelname/deelname-section.tsx';
import { AddressDialog } from './address-dialog.tsx';
import { DeelnemerRow } from './deelnemer-row.tsx';
import './deelnemers.css';

const refreshed = ['casus.get', 'bespreking.get', 'contact.list'] as const;

/** The professionals of this casus. They come from the one contactlijst of all casussen. */
export function DeelnemersTab({ dossier }: { dossier: CasusDossier }) {
  const { casus, deelnemers, contactlijst } = dossier;
  const [dialog, setDialog] = useState<'contact' | 'addresses' | null>(null);
  const save = useCommand('deelnemer.save', { refresh: refreshed });
  const add = (contactId: string) => save.run({ id: null, casusId: casus.id, contactId, rollen: [] });
  const others = contactlijst.contacten.filter(
    ({ id }) => !deelnemers.some(({ contactId }) => contactId === id),
  );

  return (
    <>
      {deelnemers.length === 0 ? (
        <EmptyState>
          Hier komt wie namens een organisatie meepraat. Kies iemand uit de contactlijst, of plak de
          adresregel van uw uitnodiging uit Outlook.
        </EmptyState>
      ) : (
        <Table
          caption="Deelnemers"
          columns={[
            { name: 'Naam' },
            { name: 'Organisatie', width: 'narrow' },
            { name: 'Functie' },
            { name: 'Rollen in deze casus (met een komma ertussen)', width: 'wide' },
            { name: 'Verwijderen', hidden: true, width: 'narrow' },
          ]}
        >
          {deelnemers.map((deelnemer) => (
            <DeelnemerRow key={deelnemer.id} deelnemer={deelnemer} contactlijst={contactlijst} />
          ))}
        </Table>
      )}
      <section className="deelnemers-add" aria-label="Deelnemers toevoegen">
        <SearchChoice
          label="Voeg iemand toe uit de contactlijst"
          placeholder="Typ een naam of organisatie"
          options={contactOptions({ ...contactlijst, contacten: others })}
          value={null}
          onChange={(contactId) => contactId !== null && void add(contactId)}
        />
        <Button icon="person" onPress={() => setDialog('contact')}>
          Nieuwe persoon
        </Button>
        <Button icon="paste" onPress={() => setDialog('addresses')}>
          Adresregel plakken
        </Button>
      </section>
      <FailureNotice failure={save.failure} />
      <DeelnameSection casusId={casus.id} />
      {dialog === 'contact' && (
        <ContactDialog
          contact={emptyContact}
          organisaties={contactlijst.organisaties}
          onClose={() => setDialog(null)}
          onSaved={(contact) => void add(contact.id)}
        />
      )}
      {dialog === 'addresses' && (
        <AddressDialog casusId={casus.id} contactlijst={contactlijst} onClose={() => setDialog(null)} />
      )}
    </>
  );
}
