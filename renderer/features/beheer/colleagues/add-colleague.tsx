import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { useCommand } from '../../../query.ts';
import { ColleagueFields, sentDraft, type ColleagueDraft } from './colleague-fields.tsx';

const empty: ColleagueDraft = { naam: '', functie: '', rol: 'aov', line: '' };

/** Somebody new, by the line they sent. */
export function AddColleague() {
  const [draft, setDraft] = useState(empty);
  const [tried, setTried] = useState(false);
  const add = useCommand('colleague.add', { refresh: ['colleague.list'] });

  const submit = async () => {
    setTried(true);
    if (draft.naam.trim() === '' || draft.line.trim() === '') return;
    const added = await add.run(sentDraft(draft));
    if (!added.ok) return;
    setDraft(empty);
    setTried(false);
  };

  return (
    <section aria-labelledby="colleague-new">
      <h3 id="colleague-new">Collega toevoegen</h3>
      <SubmitForm className="colleague-form" onSubmit={submit}>
        <ColleagueFields draft={draft} onChange={setDraft} tried={tried} lineMayStay={null} />
        <FailureNotice failure={add.failure} />
        <div>
          <Button type="submit" isDisabled={add.busy}>
            Collega toevoegen
          </Button>
        </div>
      </SubmitForm>
    </section>
  );
}
