import { useState } from 'react';
import {
  organisatieSoortSchema,
  type Organisatie,
  type OrganisatieSoort,
} from '../../../shared/domain/organisatie/organisatie.ts';
import { organisatieSoortNaam } from '../../../shared/domain/organisatie/organisatie-soort-naam.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useCommand } from '../../query.ts';

const longestShortName = 20;

interface NewOrganisatieProps {
  onMade: (organisatie: Organisatie) => void;
  onCancel: () => void;
}

export function NewOrganisatie({ onMade, onCancel }: NewOrganisatieProps) {
  const [naam, setNaam] = useState('');
  const [kort, setKort] = useState('');
  const [soort, setSoort] = useState<OrganisatieSoort | null>(null);
  const [tried, setTried] = useState(false);
  const save = useCommand('organisatie.save', { refresh: ['contact.list', 'casus.get', 'bespreking.get'] });

  const submit = async () => {
    setTried(true);
    if (naam.trim() === '' || soort === null) return;
    const short = kort.trim() === '' ? naam.trim().slice(0, longestShortName) : kort.trim();
    const saved = await save.run({ id: null, naam: naam.trim(), kort: short, soort });
    if (saved.ok) onMade(saved.value);
  };

  return (
    <fieldset className="new-organisatie">
      <legend>Nieuwe organisatie</legend>
      <TextField
        label="Naam van de organisatie"
        value={naam}
        onChange={setNaam}
        autoFocus
        error={tried && naam.trim() === '' ? 'Vul een naam in.' : undefined}
      />
      <TextField
        label="Korte naam"
        description="Zoals u hem in het overleg typt: GGZ, OM, VT."
        maxLength={longestShortName}
        value={kort}
        onChange={setKort}
      />
      <Choice
        label="Soort organisatie"
        description="Hieruit volgt wie de informatie mag zien."
        options={organisatieSoortSchema.options.map((id) => ({ id, name: organisatieSoortNaam[id] }))}
        value={soort}
        onChange={setSoort}
        error={tried && soort === null ? 'Kies een soort.' : undefined}
      />
      <FailureNotice failure={save.failure} />
      <div className="dialoog-actions">
        <Button isDisabled={save.busy} onPress={() => void submit()}>
          Organisatie bewaren
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          Terug
        </Button>
      </div>
    </fieldset>
  );
}
