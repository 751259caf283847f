import { useState } from 'react';
import type { Klasse } from '../../../../shared/domain/informatie/klasse.ts';
import { Button } from '../../../components/button.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { klasseIdOf } from './klasse-id-of.ts';

interface NewKlasseProps {
  klassen: readonly Klasse[];
  onAdd: (klasse: Klasse) => void;
}

/** Another klasse, at the end: the strictest. It is given by hand and follows from no source. */
export function NewKlasse({ klassen, onAdd }: NewKlasseProps) {
  const [naam, setNaam] = useState('');
  const [tried, setTried] = useState(false);
  const error = errorOf(naam, klassen);

  const submit = (): Promise<void> => {
    setTried(true);
    if (error !== undefined) return Promise.resolve();
    const id = klasseIdOf(naam, klassen);
    onAdd({
      id,
      naam: naam.trim(),
      grond: '',
      vraagtReden: true,
      actief: true,
      bijOrganisatie: [],
      bijSoort: [],
      woorden: [],
    });
    setNaam('');
    setTried(false);
    return Promise.resolve();
  };

  return (
    <SubmitForm className="klassen-new" onSubmit={submit}>
      <TextField
        label="Nieuwe klasse"
        description="Bijvoorbeeld: gegevens over schulden."
        value={naam}
        maxLength={80}
        onChange={setNaam}
        error={tried ? error : undefined}
      />
      <Button type="submit" icon="plus">
        Toevoegen
      </Button>
    </SubmitForm>
  );
}

function errorOf(naam: string, klassen: readonly Klasse[]): string | undefined {
  if (naam.trim() === '') return 'Vul een naam in.';
  const taken = klassen.some((klasse) => klasse.naam.toLowerCase() === naam.trim().toLowerCase());
  return taken ? 'Deze klasse staat er al.' : undefined;
}
