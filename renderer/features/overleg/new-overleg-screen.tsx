import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { useCommand } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { CasusChoice } from './casus-choice.tsx';
import { OverlegFields, overlegErrors, type OverlegDraft } from './overleg-fields.tsx';
import './overleg.css';

const empty: OverlegDraft = { datum: null, aanvang: '09:00', plaats: '' };

/** Date, time, place, and one or more casussen, in the order in which they are ticked. */
export function NewOverlegScreen({ casusId }: { casusId: string | null }) {
  const { goTo } = useNav();
  const [draft, setDraft] = useState(empty);
  const [chosen, setChosen] = useState<readonly string[]>(casusId === null ? [] : [casusId]);
  const [tried, setTried] = useState(false);
  const create = useCommand('overleg.create', {
    refresh: ['overleg.list', 'vandaag.get', 'casus.get', 'casus.list'],
  });
  const errors = overlegErrors(draft);

  const submit = async () => {
    setTried(true);
    const { datum, aanvang, plaats } = draft;
    if (datum === null || aanvang === null || chosen.length === 0) return;
    const made = await create.run({ datum, aanvang, plaats, casusIds: [...chosen] });
    const first = made.ok ? made.value.besprekingIds[0] : undefined;
    if (first !== undefined) goTo({ room: 'voorbereiden', besprekingId: first });
  };

  return (
    <>
      <ScreenHead title="Nieuw overleg" />
      <SubmitForm className="overleg-form" onSubmit={submit}>
        <OverlegFields draft={draft} onChange={setDraft} errors={tried ? errors : {}} />
        <CasusChoice chosen={chosen} onChange={setChosen} error={tried && chosen.length === 0} />
        <FailureNotice failure={create.failure} />
        <div className="overleg-actions">
          <Button variant="primary" type="submit" isDisabled={create.busy}>
            Overleg maken
          </Button>
          <Button variant="quiet" onPress={() => goTo({ room: 'overleggen' })}>
            Terug
          </Button>
        </div>
      </SubmitForm>
    </>
  );
}
