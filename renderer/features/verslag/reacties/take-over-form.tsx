import { useState } from 'react';
import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import type { Informatie } from '../../../../shared/domain/informatie/informatie.ts';
import type { Reactie } from '../../../../shared/domain/verslag/reactie.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useCommand } from '../../../query.ts';
import { answeredRefresh } from './answered.ts';

interface TakeOverFormProps {
  view: BesprekingView;
  reactie: Reactie;
  /** The line it is about; undefined when it is about no line. */
  line: Informatie | undefined;
  onDone: () => void;
}

/** Taken over: the line is put right here, in the same act. What it said before is kept. */
export function TakeOverForm({ view, reactie, line, onDone }: TakeOverFormProps) {
  const { id, nummer, revisie } = reactie;
  // Of a bijlage the paper shows only how it begins; and what does not go into the verslag is not put right in it.
  const editable = line !== undefined && !line.bijlage ? line : null;
  const [start] = useState({ tekst: editable?.tekst ?? '', waarom: reactie.waarom });
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `reactie-wel ${id}`,
    casusId: view.casus.id,
    draft,
    isTyped: draft.tekst !== start.tekst || draft.waarom !== start.waarom,
    asksFirst: true,
    onFound: setDraft,
  });
  const answer = useCommand('reactie.answer', { refresh: answeredRefresh });
  const onLeave = () => {
    forget();
    onDone();
  };
  const tekst = draft.tekst.trim();
  const submit = async () => {
    setTried(true);
    if (editable !== null && tekst === '') return;
    const isChanged = editable !== null && tekst !== editable.tekst;
    const changed = isChanged ? { revisie: editable.revisie, tekst } : null;
    const input = {
      id,
      revisie,
      uitkomst: 'overgenomen' as const,
      waarom: draft.waarom.trim(),
      line: changed,
    };
    if ((await answer.run(input)).ok) onLeave();
  };
  return (
    <SubmitForm className="reacties-form" onSubmit={submit}>
      {editable !== null && (
        <TextArea
          label={`Zo komt regel ${String(editable.nummer)} in het verslag`}
          rows={3}
          maxLength={2000}
          value={draft.tekst}
          onChange={(typed) => setDraft({ ...draft, tekst: typed })}
          error={tried && tekst === '' ? 'Schrijf op wat er moet staan.' : undefined}
          autoFocus
        />
      )}
      <TextField
        label={editable === null ? 'Wat verandert er?' : 'Toelichting'}
        description="Mag leeg blijven."
        maxLength={2000}
        value={draft.waarom}
        onChange={(waarom) => setDraft({ ...draft, waarom })}
        autoFocus={editable === null}
      />
      <FailureNotice failure={answer.failure} />
      <div className="reacties-knoppen">
        <Button type="submit" variant="primary" isDisabled={answer.busy}>
          Reactie {nummer} overnemen
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Nog niet
        </Button>
      </div>
    </SubmitForm>
  );
}
