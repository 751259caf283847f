import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import type { Groep } from '../../../../shared/kader/schema/overgang.ts';
import { logicaWords } from '../picture/words.ts';
import { useConcept } from './concept-context.ts';
import { useChange } from './use-change.ts';

const empty = { tekst: '', vraag: '', wie: null as string | null };

/** A criterium of the gemeente itself. The logic of the groep stays. */
export function AddCriterium({ overgang, groep }: { overgang: string; groep: Groep }) {
  const { kader } = useConcept();
  const [asking, setAsking] = useState(false);
  const [draft, setDraft] = useState(empty);
  const [sent, setSent] = useState(false);
  const { run, error } = useChange(`erbij ${overgang} ${groep.id}`);
  if (!asking) {
    return (
      <Button variant="quiet" icon="plus" onPress={() => setAsking(true)}>
        Criterium toevoegen<span className="visually-hidden">: {groep.naam}</span>
      </Button>
    );
  }
  const { tekst, vraag, wie } = draft;
  const send = async () => {
    setSent(true);
    if (tekst.trim() === '' || vraag.trim() === '' || wie === null) return;
    const change = { overgang, groep: groep.id, tekst: tekst.trim(), vraag: vraag.trim(), wie: [wie] };
    if (!(await run({ kind: 'addCriterium', ...change }))) return;
    setDraft(empty);
    setSent(false);
    setAsking(false);
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
        <Button variant="quiet" onPress={() => setAsking(false)}>
          Niet doen
        </Button>
      </span>
    </SubmitForm>
  );
}
