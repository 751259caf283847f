import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { useCommand } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { OverlegFields, overlegErrors, type OverlegDraft } from '../overleg/overleg-fields.tsx';
import { NotitieChoice } from './notitie-choice.tsx';
import '../overleg/overleg.css';

const empty: OverlegDraft = { datum: null, aanvang: '09:00', plaats: '' };

/** Date, time, place, and the notities in the order in which they are discussed. */
export function NewDriehoekoverlegScreen() {
  const { goTo } = useNav();
  const [draft, setDraft] = useState(empty);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const save = useCommand('driehoekoverleg.save', { refresh: ['driehoekoverleg.list'] });
  const errors = overlegErrors(draft);

  const submit = async (): Promise<void> => {
    setTried(true);
    const { datum, aanvang, plaats } = draft;
    if (datum === null || aanvang === null || chosen.length === 0) return;
    const made = await save.run({ overleg: { id: null, datum, aanvang, plaats }, notitieIds: [...chosen] });
    if (made.ok) goTo({ room: 'driehoekoverleg', overlegId: made.value.overleg.id });
  };

  return (
    <>
      <ScreenHead title="Nieuwe agenda van de driehoek" />
      <SubmitForm className="overleg-form" onSubmit={submit}>
        <OverlegFields draft={draft} onChange={setDraft} errors={tried ? errors : {}} />
        <NotitieChoice chosen={chosen} onChange={setChosen} />
        {tried && chosen.length === 0 && (
          <p className="field-error" role="alert">
            Kies minstens één notitie.
          </p>
        )}
        <FailureNotice failure={save.failure} />
        <div className="overleg-actions">
          <Button variant="primary" type="submit" isDisabled={save.busy}>
            Agenda maken
          </Button>
          <Button variant="quiet" onPress={() => goTo({ room: 'driehoek' })}>
            Terug
          </Button>
        </div>
      </SubmitForm>
    </>
  );
}
