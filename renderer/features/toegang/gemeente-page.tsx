import { useState } from 'react';
import type { Gemeente } from '../../../shared/domain/gemeente/gemeente.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { useCommand } from '../../query.ts';
import { emptyGemeente } from '../beheer/empty-gemeente.ts';
import { gemeenteErrors } from '../beheer/gemeente-errors.ts';
import { GemeenteFields } from '../beheer/gemeente-fields.tsx';
import { ToegangPage } from './toegang-page.tsx';

interface GemeentePageProps {
  reservekopieMap: string | null;
  onBack: () => void;
  onDone: () => void;
}

export function GemeentePage({ reservekopieMap, onBack, onDone }: GemeentePageProps) {
  const [gemeente, setGemeente] = useState<Gemeente>({ ...emptyGemeente, reservekopieMap });
  const [tried, setTried] = useState(false);
  const save = useCommand('gemeente.save');
  const errors = gemeenteErrors(gemeente);

  const submit = async () => {
    setTried(true);
    if (Object.keys(errors).length > 0) return;
    const saved = await save.run(gemeente);
    if (saved.ok) onDone();
  };

  return (
    <ToegangPage step="Stap 4 van 4" title="Uw gemeente">
      <p className="running-text">
        Elke nieuwe casus begint met wat u hier invult. U kunt het later veranderen bij Beheer en per casus
        bij Privacy.
      </p>
      <SubmitForm className="toegang-form" onSubmit={submit}>
        <GemeenteFields gemeente={gemeente} onChange={setGemeente} errors={tried ? errors : {}} />
        <FailureNotice failure={save.failure} />
        <div className="toegang-actions">
          <Button variant="primary" type="submit" isDisabled={save.busy}>
            Klaar: naar Vandaag
          </Button>
          <Button variant="quiet" onPress={onBack}>
            Terug
          </Button>
        </div>
      </SubmitForm>
    </ToegangPage>
  );
}
