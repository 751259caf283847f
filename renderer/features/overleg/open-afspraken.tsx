import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { wieVan } from '../../../shared/domain/afspraak/wie.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import { AfsprakenTable } from '../afspraak/afspraken-table.tsx';
import { TableDialog } from './table-dialog.tsx';

const refreshed = ['bespreking.get', 'afspraak.list', 'vandaag.get', 'casus.get'] as const;

/** What is still open from earlier overleggen, and what a pasted table adds. */
export function OpenAfspraken({ view }: { view: BesprekingView }) {
  const [pasting, setPasting] = useState(false);
  const [imported, setImported] = useState<readonly string[]>([]);
  const undo = useCommand('afspraak.undoImport', { refresh: refreshed });
  const rows = [...view.vorigeAfspraken, ...view.afspraken]
    .filter(({ ingetrokken }) => !ingetrokken)
    .map((afspraak) => ({
      afspraak,
      casusnummer: view.casus.nummer,
      aanduiding: view.casus.aanduiding,
      wie: wieVan(afspraak, view),
    }));

  return (
    <section className="overleg-section" aria-label="Open afspraken">
      <h2>
        Open afspraken <span className="second-ink">{rows.length}</span>
      </h2>
      {rows.length === 0 && (
        <EmptyState>
          Er staan geen afspraken open. Hebt u een oude afsprakenlijst? Plak de tabel uit Word of Excel.
        </EmptyState>
      )}
      {imported.length > 0 && (
        <Notice tone="good" word="Toegevoegd">
          {imported.length} afspraken uit de tabel.{' '}
          <Button
            variant="quiet"
            isDisabled={undo.busy}
            onPress={() =>
              void undo.run({ ids: [...imported] }).then((result) => {
                if (result.ok) setImported([]);
              })
            }
          >
            Ongedaan maken
          </Button>
        </Notice>
      )}
      <FailureNotice failure={undo.failure} />
      <AfsprakenTable caption="Open afspraken" rows={rows} today={view.today} />
      <Button icon="paste" onPress={() => setPasting(true)}>
        Tabel plakken
      </Button>
      {pasting && (
        <TableDialog
          view={view}
          refreshed={refreshed}
          onClose={() => setPasting(false)}
          onImported={(afspraken) => setImported(afspraken.map(({ id }) => id))}
        />
      )}
    </section>
  );
}
