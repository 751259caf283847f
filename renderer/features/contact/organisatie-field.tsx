import { useState } from 'react';
import type { Organisatie } from '../../../shared/domain/organisatie/organisatie.ts';
import { Button } from '../../components/button.tsx';
import { SearchChoice } from '../../components/search-choice.tsx';
import { NewOrganisatie } from './new-organisatie.tsx';

interface OrganisatieFieldProps {
  organisaties: readonly Organisatie[];
  value: string | null;
  onChange: (id: string | null) => void;
}

/** An organisatie from the list, or a new one. */
export function OrganisatieField({ organisaties, value, onChange }: OrganisatieFieldProps) {
  const [made, setMade] = useState<readonly Organisatie[]>([]);
  const [adding, setAdding] = useState(false);
  const known = [...organisaties, ...made.filter((one) => !organisaties.some(({ id }) => id === one.id))];

  if (adding) {
    return (
      <NewOrganisatie
        onCancel={() => setAdding(false)}
        onMade={(organisatie) => {
          setMade([...made, organisatie]);
          setAdding(false);
          onChange(organisatie.id);
        }}
      />
    );
  }
  return (
    <div className="organisatie-field">
      <SearchChoice
        // The list of a combobox is read once: a new organisatie makes a new one.
        key={known.length}
        label="Organisatie"
        options={known.map(({ id, naam, kort }) => ({
          id,
          name: naam === kort ? naam : `${naam} (${kort})`,
        }))}
        value={value}
        onChange={onChange}
      />
      <Button icon="plus" onPress={() => setAdding(true)}>
        Nieuwe organisatie
      </Button>
    </div>
  );
}
