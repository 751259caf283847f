import { useState } from 'react';
import type { RequestOutput } from '../../../../shared/ipc/contract.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice, Notice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { useCommand } from '../../../query.ts';
import { ColleagueFields, sentDraft, type ColleagueDraft } from './colleague-fields.tsx';

interface ChangeColleagueProps {
  colleague: RequestOutput<'colleague.list'>['colleagues'][number];
  onDone: () => void;
}

const lineMayStay =
  'Alleen invullen als uw collega een andere computer heeft. De oude sleutel vertrouwt u dan niet meer, en u vergelijkt de zes woorden opnieuw.';

/** Another name, functie or rol, or another computer. */
export function ChangeColleague({ colleague, onDone }: ChangeColleagueProps) {
  const { id, naam, functie, rol, revisie } = colleague;
  const [draft, setDraft] = useState<ColleagueDraft>({ naam, functie, rol, line: '' });
  const [tried, setTried] = useState(false);
  const save = useCommand('colleague.save', { refresh: ['colleague.list'] });

  const submit = async () => {
    setTried(true);
    if (draft.naam.trim() === '') return;
    const saved = await save.run({ id, revisie, ...sentDraft(draft) });
    if (saved.ok) onDone();
  };

  return (
    <SubmitForm className="colleague-form" onSubmit={submit}>
      <ColleagueFields draft={draft} onChange={setDraft} tried={tried} lineMayStay={lineMayStay} />
      {draft.rol !== rol && (
        <Notice tone="attention">
          De andere rol geldt vanaf het volgende casuspakket. Wat deze collega al heeft, blijft daar staan;
          bel als dat niet mag.
        </Notice>
      )}
      <FailureNotice failure={save.failure} />
      <div>
        <Button type="submit" isDisabled={save.busy}>
          Bewaar
        </Button>{' '}
        <Button variant="quiet" onPress={onDone}>
          Niet wijzigen
        </Button>
      </div>
    </SubmitForm>
  );
}
