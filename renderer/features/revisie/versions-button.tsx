import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { VersionsDialog, type VersionsOf } from './versions-dialog.tsx';

interface VersionsButtonProps {
  start: VersionsOf | null;
  besprekingId: string | null;
  onRestored?: () => void;
}

/** Opens the earlier versions. */
export function VersionsButton({ start, besprekingId, onRestored }: VersionsButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        Eerdere versies
        {start !== null && <span className="visually-hidden">: {start.naam}</span>}
      </Button>
      {open && (
        <VersionsDialog
          start={start}
          besprekingId={besprekingId}
          onClose={() => setOpen(false)}
          {...(onRestored !== undefined && { onRestored })}
        />
      )}
    </>
  );
}
