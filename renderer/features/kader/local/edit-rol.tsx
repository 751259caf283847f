import { TextArea } from '../../../components/text-area.tsx';
import type { Rol } from '../../../../shared/kader/schema.ts';
import { partsOf } from './comma-list.ts';
import { useConceptDraft } from './use-concept-draft.ts';

/** One rol in one row. */
export function EditRol({ rol }: { rol: Rol }) {
  const { draft, setDraft, error, onBlur } = useConceptDraft(
    `rol ${rol.id}`,
    {
      naam: rol.naam,
      woorden: rol.woorden.join(', '),
      organisaties: (rol.organisaties ?? []).join(', '),
    },
    ({ naam, woorden, organisaties }) =>
      naam.trim() === '' || partsOf(woorden).length === 0
        ? null
        : {
            kind: 'rol',
            rol: rol.id,
            naam: naam.trim(),
            woorden: partsOf(woorden),
            organisaties: partsOf(organisaties),
          },
    'Vul een naam in en minstens één functie.',
  );
  return (
    <div className="edit-rol" role="group" aria-label={rol.naam} onBlur={onBlur}>
      <TextArea
        label="Naam"
        hideLabel
        rows={1}
        value={draft.naam}
        onChange={(naam) => setDraft({ ...draft, naam })}
        error={error}
      />
      <TextArea
        label="Functies"
        hideLabel
        rows={1}
        value={draft.woorden}
        onChange={(woorden) => setDraft({ ...draft, woorden })}
      />
      <TextArea
        label="Organisaties"
        hideLabel
        rows={1}
        value={draft.organisaties}
        onChange={(organisaties) => setDraft({ ...draft, organisaties })}
      />
    </div>
  );
}
