import { useState } from 'react';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { DatumField } from '../../../components/datum-field.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useCommand } from '../../../query.ts';

/** The second accord where one person works with the store: given outside the app, recorded here. */
export function OutsideAkkoordForm({ id }: { id: string }) {
  const [naam, setNaam] = useState('');
  const [functie, setFunctie] = useState('');
  const [datum, setDatum] = useState<string | null>(null);
  const [kenmerk, setKenmerk] = useState('');
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `akkoord buiten ${id}`,
    casusId: null,
    draft: { naam, functie, datum, kenmerk },
    isTyped: naam !== '' || functie !== '' || kenmerk !== '',
    asksFirst: true,
    onFound: (found) => {
      setNaam(found.naam);
      setFunctie(found.functie);
      setDatum(found.datum);
      setKenmerk(found.kenmerk);
    },
  });
  const agree = useCommand('vernietiging.agree', { refresh: ['vernietiging.get', 'vernietiging.list'] });
  const empty = (text: string, what: string) => (tried && text.trim() === '' ? `Vul ${what} in.` : undefined);
  const submit = async () => {
    setTried(true);
    if (datum === null || [naam, functie, kenmerk].some((text) => text.trim() === '')) return;
    const akkoord = { wijze: 'buiten', naam, functie, datum, kenmerk } as const;
    if ((await agree.run({ id, akkoord })).ok) forget();
  };
  return (
    <SubmitForm className="bewaren-form" onSubmit={submit}>
      <p>
        U werkt alleen met deze gegevens. Vraag iemand anders om akkoord, bijvoorbeeld de archivaris of de FG,
        met een mail of een brief. Leg hier vast wie het was. De verklaring vermeldt dit.
      </p>
      <TextField
        label="Naam"
        value={naam}
        onChange={setNaam}
        maxLength={120}
        error={empty(naam, 'een naam')}
      />
      <TextField
        label="Functie"
        value={functie}
        onChange={setFunctie}
        maxLength={120}
        error={empty(functie, 'een functie')}
      />
      <DatumField
        label="Datum van het akkoord"
        value={datum}
        onChange={setDatum}
        error={tried && datum === null ? 'Kies een dag.' : undefined}
      />
      <TextField
        label="Kenmerk"
        description="Waar het akkoord te vinden is: zaaknummer of onderwerp en dag van de mail."
        value={kenmerk}
        onChange={setKenmerk}
        maxLength={120}
        error={empty(kenmerk, 'een kenmerk')}
      />
      <FailureNotice failure={agree.failure} />
      <div className="bewaren-actions">
        <Button type="submit" variant="primary" isDisabled={agree.busy}>
          Tweede akkoord vastleggen
        </Button>
      </div>
    </SubmitForm>
  );
}
