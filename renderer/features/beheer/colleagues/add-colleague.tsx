import { useState } from 'react';
import type { ColleagueRol } from '../../../../shared/domain/colleague/colleague.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useCommand } from '../../../query.ts';
import { colleagueRolNames } from './rol-names.ts';

const empty = { naam: '', functie: '', rol: 'aov' as ColleagueRol, line: '' };

/** Somebody new, by the line they sent. */
export function AddColleague() {
  const [draft, setDraft] = useState(empty);
  const [tried, setTried] = useState(false);
  const add = useCommand('colleague.add', { refresh: ['colleague.list'] });
  const set = (part: Partial<typeof empty>) => setDraft({ ...draft, ...part });
  const lacks = (text: string, message: string) => (tried && text.trim() === '' ? message : undefined);

  const submit = async () => {
    setTried(true);
    if (draft.naam.trim() === '' || draft.line.trim() === '') return;
    const added = await add.run({ ...draft, line: draft.line.replace(/\s+/g, ' ') });
    if (!added.ok) return;
    setDraft(empty);
    setTried(false);
  };

  return (
    <section aria-labelledby="colleague-new">
      <h3 id="colleague-new">Collega toevoegen</h3>
      <SubmitForm className="colleague-form" onSubmit={submit}>
        <TextField
          label="Naam"
          value={draft.naam}
          onChange={(naam) => set({ naam })}
          error={lacks(draft.naam, 'Vul een naam in.')}
        />
        <TextField label="Functie" value={draft.functie} onChange={(functie) => set({ functie })} />
        <Choice label="Rol" options={colleagueRolNames} value={draft.rol} onChange={(rol) => set({ rol })} />
        <TextArea
          label="Sleutelregel van de collega"
          description="Plak de hele regel. Die begint met casustafel1."
          rows={3}
          value={draft.line}
          onChange={(line) => set({ line })}
          error={lacks(draft.line, 'Plak hier de regel die uw collega u stuurde.')}
        />
        <FailureNotice failure={add.failure} />
        <div>
          <Button type="submit" isDisabled={add.busy}>
            Collega toevoegen
          </Button>
        </div>
      </SubmitForm>
    </section>
  );
}
