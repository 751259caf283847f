import { useState } from 'react';
import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { DatumField } from '../../../components/datum-field.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useCommand } from '../../../query.ts';
import { NameField } from '../../oordeel/name-field.tsx';
import { peopleNames } from '../../oordeel/people-names.ts';
import { emptyReactie, reactieFaults, regelOf, type ReactieDraft } from './reactie-draft.ts';

/** What somebody says of the concept, as it came in by mail or telephone. */
export function ReactieForm({ view, onDone }: { view: BesprekingView; onDone: () => void }) {
  const besprekingId = view.bespreking.id;
  const [draft, setDraft] = useState<ReactieDraft>(() => emptyReactie(view.today));
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `reactie ${besprekingId}`,
    casusId: view.casus.id,
    draft,
    isTyped: draft.van !== '' || draft.regel !== '' || draft.tekst !== '',
    asksFirst: true,
    onFound: setDraft,
  });
  const record = useCommand('reactie.record', { refresh: ['reactie.list', 'conceptronde.due'] });
  const onLeave = () => {
    forget();
    onDone();
  };
  const change = (part: Partial<ReactieDraft>) => setDraft((old) => ({ ...old, ...part }));
  const faults = reactieFaults(draft, view.informatie, view.today);
  const line = regelOf(draft.regel, view.informatie);
  const submit = async () => {
    setTried(true);
    const { van, tekst, ontvangenOp } = draft;
    if (Object.keys(faults).length > 0 || ontvangenOp === null) return;
    const regel = line?.nummer ?? null;
    const input = { besprekingId, van: van.trim(), regel, tekst: tekst.trim(), ontvangenOp };
    if ((await record.run(input)).ok) onLeave();
  };
  return (
    <SubmitForm className="reacties-form" onSubmit={submit}>
      <NameField
        label="Van wie?"
        names={peopleNames(view)}
        value={draft.van}
        onChange={(van) => change({ van })}
        error={tried ? faults.van : undefined}
        autoFocus
      />
      <TextField
        label="Over welke regel?"
        description="Het nummer van de regel. Gaat het over iets anders, laat dit dan leeg."
        maxLength={6}
        value={draft.regel}
        onChange={(regel) => change({ regel })}
        error={tried ? faults.regel : undefined}
      />
      {line !== undefined && (
        <p className="reacties-regel" role="status">
          Regel {line.nummer}: {line.tekst}
        </p>
      )}
      <TextArea
        label="Wat klopt er niet?"
        rows={3}
        maxLength={2000}
        value={draft.tekst}
        onChange={(tekst) => change({ tekst })}
        error={tried ? faults.tekst : undefined}
      />
      <DatumField
        label="Ontvangen op"
        value={draft.ontvangenOp}
        onChange={(ontvangenOp) => change({ ontvangenOp })}
        error={tried ? faults.ontvangenOp : undefined}
      />
      <FailureNotice failure={record.failure} />
      <div className="reacties-knoppen">
        <Button type="submit" variant="primary" isDisabled={record.busy}>
          Vastleggen
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet vastleggen
        </Button>
      </div>
    </SubmitForm>
  );
}
