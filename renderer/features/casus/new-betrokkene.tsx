import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { useCommand } from '../../query.ts';
import { BetrokkeneFields, yearOf, type BetrokkeneDraft } from './betrokkene-fields.tsx';

const empty: BetrokkeneDraft = { naam: '', soort: 'naaste', relatie: '', geboortejaar: '' };

export function NewBetrokkene({ casusId }: { casusId: string }) {
  const [draft, setDraft] = useState(empty);
  const [tried, setTried] = useState(false);
  const save = useCommand('betrokkene.save', { refresh: ['casus.get', 'bespreking.get'] });

  const submit = async () => {
    setTried(true);
    const geboortejaar = yearOf(draft.geboortejaar);
    if (draft.naam.trim() === '' || geboortejaar === undefined) return;
    const saved = await save.run({ ...draft, id: null, casusId, geboortejaar });
    if (!saved.ok) return;
    setDraft(empty);
    setTried(false);
  };

  return (
    <section className="betrokkenen-group" aria-label="Iemand toevoegen">
      <h2>Iemand toevoegen</h2>
      <SubmitForm className="betrokkene-row" onSubmit={submit}>
        <BetrokkeneFields
          draft={draft}
          onChange={setDraft}
          nameError={tried && draft.naam.trim() === '' ? 'Vul een naam in.' : undefined}
        />
        <Button type="submit" icon="plus" isDisabled={save.busy}>
          Toevoegen
        </Button>
      </SubmitForm>
      <FailureNotice failure={save.failure} />
    </section>
  );
}
