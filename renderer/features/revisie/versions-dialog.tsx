import { useState } from 'react';
import type { RevisieTabel } from '../../../shared/domain/revisie/revisie.ts';
import { Button } from '../../components/button.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { ChangedList } from './changed-list.tsx';
import { VersionList } from './version-list.tsx';
import './revisie.css';

/** The record whose versions are shown. */
export interface VersionsOf {
  readonly tabel: RevisieTabel;
  readonly id: string;
  /** 'Regel 12'. */
  readonly naam: string;
}

interface VersionsDialogProps {
  /** null: first choose from what was changed in the bespreking. */
  start: VersionsOf | null;
  /** null: there is nothing else to choose from. */
  besprekingId: string | null;
  onClose: () => void;
  onRestored?: () => void;
}

/** Earlier versions of one record, or of what was changed in a bespreking. */
export function VersionsDialog({ start, besprekingId, onClose, onRestored }: VersionsDialogProps) {
  const [chosen, setChosen] = useState(start);
  return (
    <ModalDialog
      title={chosen === null ? 'Eerdere versies' : `Eerdere versies: ${chosen.naam}`}
      onClose={onClose}
      wide
      actions={
        <>
          {chosen !== null && besprekingId !== null && (
            <Button onPress={() => setChosen(null)}>Alles van deze bespreking</Button>
          )}
          <Button variant="quiet" onPress={onClose}>
            Sluiten
          </Button>
        </>
      }
    >
      {chosen !== null && <VersionList key={chosen.id} of={chosen} onRestored={() => onRestored?.()} />}
      {chosen === null && besprekingId !== null && (
        <ChangedList besprekingId={besprekingId} onChoose={setChosen} />
      )}
    </ModalDialog>
  );
}
