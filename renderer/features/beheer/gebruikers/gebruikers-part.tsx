import { useState } from 'react';
import type { Gebruiker } from '../../../../shared/domain/gebruiker/gebruiker.ts';
import { Button } from '../../../components/button.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { GebruikerDialog } from './gebruiker-dialog.tsx';
import { GebruikersTable } from './gebruikers-table.tsx';
import { GeenToegangDialog } from './geen-toegang-dialog.tsx';
import { ToegangDialog } from './toegang-dialog.tsx';
import './gebruikers.css';

type Open = { act: 'edit'; gebruiker: Gebruiker | null } | { act: 'give' | 'take'; gebruiker: Gebruiker };

/** Who works with this store: rollen, and who can unlock. */
export function GebruikersPart() {
  const gebruikers = useRequest('gebruiker.list', {});
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <section className="gebruikers" aria-label="Gebruikers">
      <div className="gebruikers-head">
        <h2>Gebruikers</h2>
        <Button variant="primary" icon="plus" onPress={() => setOpen({ act: 'edit', gebruiker: null })}>
          Nieuwe gebruiker
        </Button>
      </div>
      <p className="second-ink">
        Iedere gebruiker heeft een eigen wachtzin. Wat een rol mag, bewaakt Casustafel; de versleuteling maakt
        daarin geen verschil. Geef dus alleen toegang aan wie u de gegevens op deze computer toevertrouwt.
      </p>
      <Loaded query={gebruikers}>
        {(rows) => (
          <GebruikersTable
            rows={rows}
            onEdit={(gebruiker) => setOpen({ act: 'edit', gebruiker })}
            onGive={(gebruiker) => setOpen({ act: 'give', gebruiker })}
            onTake={(gebruiker) => setOpen({ act: 'take', gebruiker })}
          />
        )}
      </Loaded>
      {open?.act === 'edit' && <GebruikerDialog gebruiker={open.gebruiker} onClose={close} />}
      {open?.act === 'give' && <ToegangDialog gebruiker={open.gebruiker} onClose={close} />}
      {open?.act === 'take' && <GeenToegangDialog gebruiker={open.gebruiker} onClose={close} />}
    </section>
  );
}
