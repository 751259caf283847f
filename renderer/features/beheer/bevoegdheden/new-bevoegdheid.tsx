import { useState } from 'react';
import type { Bevoegdheid } from '../../../../shared/domain/driehoek/bevoegdheid.ts';
import { fold } from '../../../../shared/invoer/fold.ts';
import { Button } from '../../../components/button.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextField } from '../../../components/text-field.tsx';

interface NewBevoegdheidProps {
  bevoegdheden: readonly Bevoegdheid[];
  onAdd: (bevoegdheid: Bevoegdheid) => void;
}

/** One that the program does not know, such as one from the APV. It needs its article before it can be kept. */
export function NewBevoegdheid({ bevoegdheden, onAdd }: NewBevoegdheidProps) {
  const [naam, setNaam] = useState('');
  const [artikel, setArtikel] = useState('');
  const [tried, setTried] = useState(false);

  const submit = (): Promise<void> => {
    setTried(true);
    if (naam.trim() === '' || artikel.trim() === '') return Promise.resolve();
    onAdd({
      id: freeId(naam, bevoegdheden),
      lijn: 'burgemeester',
      naam: naam.trim(),
      artikel: artikel.trim(),
      wanneer: '',
      dossier: '',
      nadeel: '',
      voorwaarden: [],
      bron: '',
      actief: true,
    });
    setNaam('');
    setArtikel('');
    setTried(false);
    return Promise.resolve();
  };

  return (
    <SubmitForm className="bevoegdheid-new" onSubmit={submit}>
      <TextField
        label="Nieuwe bevoegdheid"
        description="Bijvoorbeeld een verbod uit uw APV."
        value={naam}
        maxLength={160}
        onChange={setNaam}
        error={tried && naam.trim() === '' ? 'Vul een naam in.' : undefined}
      />
      <TextField
        label="Artikel van de nieuwe bevoegdheid"
        description="Bijvoorbeeld: APV artikel 2:1."
        value={artikel}
        maxLength={200}
        onChange={setArtikel}
        error={tried && artikel.trim() === '' ? 'Vul het artikel in.' : undefined}
      />
      <Button type="submit" icon="plus">
        Toevoegen
      </Button>
    </SubmitForm>
  );
}

const longest = 36;

function freeId(naam: string, bevoegdheden: readonly Bevoegdheid[]): string {
  const slug =
    fold(naam)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, longest) || 'bevoegdheid';
  const taken = new Set(bevoegdheden.map(({ id }) => id));
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${String(number)}`)) number += 1;
  return `${slug}-${String(number)}`;
}
