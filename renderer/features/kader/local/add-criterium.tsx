import { useState } from 'react';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import type { Groep } from '../../../../shared/kader/schema/overgang.ts';
import { logicaWords } from '../picture/words.ts';
import { useConcept } from './concept-context.ts';
import { useChange } from './use-change.ts';

const empty = { tekst: '', vraag: '', wie: null as string | null };

interface AddCriteriumProps {
  overgang: string;
  groep: Groep;
}

/** A criterium of the gemeente itself. The logic of the groep stays. */
export function AddCriterium(props: AddCriteriumProps) {
  const [asking, setAsking] = useState(false);
  if (asking) return <CriteriumForm {...props} onDone={() => setAsking(false)} />;
  return (
    <Button variant="quiet" icon="plus" onPress={() => setAsking(true)}>
      Criterium toevoegen<span className="visually-hidden">: {props.groep.naam}</span>
    </Button>
  );
}

function CriteriumForm({ overgang, groep, onDone }: AddCriteriumProps & { onDone: () => void }) {
  const { id, kader } = useConcept();
  const [draft, setDraft] = useState(empty);
  const [sent, setSent] = useState(false);
  const { run, error } = useChange(`erbij ${overgang} ${groep.id}`);
  const { forget } = useKeptForm({
    naam: `criterium ${id} ${overgang} ${groep.id}`,
    casusId: null,
    draft,
    isTyped: draft.tekst !== '' || draft.vraag !== '' || draft.wie !== null,
    asksFirst: false,
    onFound: setDraft,
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const { tekst, vraag, wie } = draft;
  const send = async () => {
    setSent(true);
    if (tekst.trim() === '' || vraag.trim() === '' || wie === null) return;
    const change = { overgang, groep: groep.id, tekst: tekst.trim(), vraag: vraag.trim(), wie: [wie] };
    if (!(await run({ kind: 'addCriterium', ...change }))) return;
    onLeave();
  };
  return (
    <SubmitForm className="edit-add" onSubmit={send}>
      <TextArea
        label="Nieuw criterium"
        description={`Telt mee zoals de groep: ${logicaWords(groep.logica, groep.criteria.length + 1).toLowerCase()}.`}
        rows={2}
        autoFocus
        value={tekst}
        onChange={(text) => setDraft({ ...draft, tekst: text })}
        error={sent && tekst.trim() === '' ? 'Schrijf het criterium op.' : error}
      />
      <TextArea
        label="Vraag in het overleg"
        description="Zo gesteld dat ja betekent: het criterium geldt."
        rows={2}
        value={vraag}
        onChange={(text) => setDraft({ ...draft, vraag: text })}
        error={sent && vraag.trim() === '' ? 'Schrijf de vraag op.' : undefined}
      />
      <Choice
        label="Wie kan dit zeggen?"
        options={kader.rollen.map(({ id, naam }) => ({ id, name: naam }))}
        value={wie}
        onChange={(rol) => setDraft({ ...draft, wie: rol })}
        error={sent && wie === null ? 'Kies een rol.' : undefined}
      />
      <span className="edit-keys">
        <Button type="submit">Voeg toe</Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet doen
        </Button>
      </span>
    </SubmitForm>
  );
}
