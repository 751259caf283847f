import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Deling } from '../../../shared/domain/delen/deling.ts';
import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';
import { useKeptForm } from '../../autosave/use-kept-form.ts';
import { Button } from '../../components/button.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { patchBespreking, refresh, useCommand } from '../../query.ts';
import { missingIn, type DelingDraft } from './deling-draft.ts';
import { DelingFields } from './deling-fields.tsx';
import './delen.css';

interface DelingDialogProps {
  view: BesprekingView;
  regel: Informatie;
  onClose: () => void;
}

const papers = [
  'verslag.preview',
  'verslag.previewFor',
  'verslag.ontvangers',
  'verslag.itemsFor',
  'deling.due',
] as const;

/** Who may have one line: as the delen-wijzer says, nobody, nobody yet, or on a ground of its own. */
export function DelingDialog({ view, regel, onClose }: DelingDialogProps) {
  const known = view.delingen.find(({ informatieId }) => informatieId === regel.id);
  const [draft, setDraft] = useState<DelingDraft>(() => draftOf(known));
  const [tried, setTried] = useState(false);
  const command = useCommand('deling.set', { refresh: papers });
  const { forget } = useKeptForm({
    naam: `delen ${regel.id}`,
    casusId: view.casus.id,
    draft,
    isTyped: draft.reden !== (known?.reden ?? ''),
    asksFirst: true,
    onFound: setDraft,
  });
  const onLeave = (): void => {
    forget();
    onClose();
  };

  const save = async (): Promise<void> => {
    setTried(true);
    if (missingIn(draft, view.today, known?.tot ?? null) !== null) return;
    const asked = {
      ...draft,
      tot: draft.wijze === 'niet-tot' ? draft.tot : null,
      grond: draft.wijze === 'niet' ? ('' as const) : draft.grond,
    };
    const result = await command.run({ informatieId: regel.id, ...asked, revisie: known?.revisie ?? 0 });
    if (!result.ok) {
      if (result.error.code === 'verouderd') await refresh(['bespreking.get']);
      return;
    }
    patchBespreking(regel.besprekingId, (old) => ({
      ...old,
      delingen: [...old.delingen.filter(({ informatieId }) => informatieId !== regel.id), result.value],
    }));
    onLeave();
  };

  return (
    <ModalDialog title={`Delen van regel ${String(regel.nummer)}`} onClose={onLeave}>
      <p className="delen-tekst">{regel.tekst}</p>
      <SubmitForm className="delen-form" onSubmit={save}>
        <DelingFields
          draft={draft}
          missing={tried ? missingIn(draft, view.today, known?.tot ?? null) : null}
          onChange={(part) => setDraft((old) => ({ ...old, ...part }))}
        />
        <FailureNotice failure={command.failure} />
        <div className="dialoog-actions">
          <Button variant="primary" type="submit" isDisabled={command.busy}>
            Bewaren
          </Button>
          <Button variant="quiet" onPress={onLeave}>
            Niet bewaren
          </Button>
        </div>
      </SubmitForm>
    </ModalDialog>
  );
}

function draftOf(known: Deling | undefined): DelingDraft {
  const { wijze = 'volgens-wijzer', tot = null, grond = '', reden = '' } = known ?? {};
  return { wijze, tot, grond, reden };
}
