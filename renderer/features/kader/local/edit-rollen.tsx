import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useConcept } from './concept-context.ts';
import { EditRol } from './edit-rol.tsx';
import { useChange } from './use-change.ts';

/** The roles, and by what words the app knows that somebody at the table has one. */
export function EditRollen() {
  const { kader } = useConcept();
  const [naam, setNaam] = useState('');
  const { run, error } = useChange('rollen');
  const add = async () => {
    const name = naam.trim();
    if (name === '') return;
    const kept = await run({ kind: 'addRol', naam: name, woorden: [name.toLowerCase()], organisaties: [] });
    if (kept) setNaam('');
  };
  return (
    <section className="edit-section" aria-label="Rollen">
      <h2>Rollen</h2>
      <p className="second-ink">
        Aan de functie of de organisatie ziet de app welke rol iemand aan tafel heeft. Zet een komma tussen
        woorden.
      </p>
      <div className="edit-rol edit-heads" aria-hidden="true">
        <span>Naam</span>
        <span>Functies</span>
        <span>Organisaties</span>
      </div>
      {kader.rollen.map((rol) => (
        <EditRol key={rol.id} rol={rol} />
      ))}
      <SubmitForm className="edit-rol" onSubmit={add}>
        <TextField label="Nieuwe rol" value={naam} onChange={setNaam} error={error} />
        <span className="edit-rol-add">
          <Button type="submit" icon="plus">
            Rol toevoegen
          </Button>
        </span>
      </SubmitForm>
    </section>
  );
}
