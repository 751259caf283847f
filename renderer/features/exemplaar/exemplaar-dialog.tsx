import { Button } from '../../components/button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useRequest } from '../../query.ts';
import { PaperFrame } from '../verslag/paper-frame.tsx';
import './exemplaar.css';

/** A copy exactly as it went. */
export function ExemplaarDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const copy = useRequest('exemplaar.get', { id });
  const nummer = copy.data?.exemplaar.nummer;
  return (
    <ModalDialog
      title={nummer === undefined ? 'Exemplaar' : `Exemplaar ${String(nummer)}, zoals het is gegeven`}
      onClose={onClose}
      wide
      light
      actions={<Button onPress={onClose}>Sluiten</Button>}
    >
      <Loaded query={copy}>
        {({ exemplaar, html }) => (
          <>
            <p className="second-ink exemplaar-file">{exemplaar.bestand}</p>
            <div className="exemplaar-paper">
              <PaperFrame html={html} title={`Exemplaar ${String(exemplaar.nummer)}`} />
            </div>
          </>
        )}
      </Loaded>
    </ModalDialog>
  );
}
