import { useState } from 'react';
import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { RequestName } from '../../../shared/ipc/contract.ts';
import { bronnenOf } from '../../../shared/invoer/context-of-view.ts';
import { parseTable } from '../../../shared/invoer/table/parse-table.ts';
import { Button } from '../../components/button.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useCommand } from '../../query.ts';
import { importRowOf } from './import-row.ts';
import { TableLook } from './table-look.tsx';

interface TableDialogProps {
  view: BesprekingView;
  refreshed: readonly RequestName[];
  onClose: () => void;
  onImported: (afspraken: readonly Afspraak[]) => void;
}

/** A table from Word or Excel becomes afspraken, shown before they are saved. */
export function TableDialog({ view, refreshed, onClose, onImported }: TableDialogProps) {
  const [text, setText] = useState('');
  const [skipped, setSkipped] = useState<ReadonlySet<number>>(new Set());
  const save = useCommand('afspraak.importRows', { refresh: refreshed });
  const parsed = parseTable(text, {
    today: view.today,
    feestdagen: view.feestdagen,
    volgendOverleg: view.bespreking.volgendOverleg,
    bronnen: bronnenOf(view),
  });
  const wanted = (parsed ?? []).filter((_, index) => !skipped.has(index));

  const submit = async () => {
    const rows = wanted.map((row) => importRowOf(row, view.betrokkenen));
    const saved = await save.run({ besprekingId: view.bespreking.id, rows });
    if (!saved.ok) return;
    onImported(saved.value);
    onClose();
  };

  return (
    <ModalDialog
      title="Tabel met afspraken plakken"
      wide
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            isDisabled={wanted.length === 0 || save.busy}
            onPress={() => void submit()}
          >
            {wanted.length === 1 ? '1 afspraak toevoegen' : `${wanted.length} afspraken toevoegen`}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Niet toevoegen
          </Button>
        </>
      }
    >
      <TextArea
        label="Plak hier de tabel"
        description="Kopieer in Word of Excel de rijen met wat, wie en wanneer. Een kopregel mag erbij."
        rows={4}
        value={text}
        onChange={(value) => {
          setText(value);
          setSkipped(new Set());
        }}
        autoFocus
      />
      {text.trim() !== '' && (parsed === null || parsed.length === 0) && (
        <Notice tone="attention">
          Dit is geen tabel: er staan geen kolommen in. Kopieer in Word of Excel de hele tabel en plak hem
          hier.
        </Notice>
      )}
      {parsed !== null && parsed.length > 0 && (
        <TableLook rows={parsed} view={view} skipped={skipped} onSkip={setSkipped} />
      )}
      <FailureNotice failure={save.failure} />
    </ModalDialog>
  );
}
