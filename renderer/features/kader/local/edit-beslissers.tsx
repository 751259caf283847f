import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import type { Overgang } from '../../../../shared/kader/schema/overgang.ts';
import { AddOne } from './add-one.tsx';
import { useConcept } from './concept-context.ts';
import { useConceptDraft } from './use-concept-draft.ts';

/** Who may decide, each with the ground of that authority. */
export function EditBeslissers({ overgang }: { overgang: Overgang }) {
  const { kader } = useConcept();
  const { draft, setDraft, error, onBlur } = useConceptDraft(
    `beslissers ${overgang.id}`,
    overgang.beslissers.map(({ rol, grond }) => ({ rol, grond })),
    (beslissers) =>
      beslissers.some(({ grond }) => grond.trim() === '')
        ? null
        : { kind: 'beslissers', overgang: overgang.id, beslissers },
    'Schrijf bij elke beslisser op waar dat uit volgt.',
  );
  const rollen = kader.rollen.map(({ id, naam }) => ({ id, name: naam }));
  const put = (index: number, part: Partial<(typeof draft)[number]>) =>
    setDraft(draft.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <section className="edit-part" aria-label="Wie mag beslissen" onBlur={onBlur}>
      <h3>Wie mag beslissen</h3>
      {draft.length === 0 && <p className="second-ink">Nog niemand genoemd.</p>}
      {draft.map(({ rol, grond }, index) => (
        <div key={index} className="edit-person" role="group" aria-label={`Beslisser ${index + 1}`}>
          <Choice
            label="Rol"
            hideLabel
            options={rollen}
            value={rol}
            onChange={(id) => put(index, { rol: id })}
          />
          <TextField
            label="Waar dat uit volgt"
            hideLabel
            value={grond}
            onChange={(text) => put(index, { grond: text })}
          />
          <Button
            variant="icon"
            icon="close"
            aria-label="Beslisser weghalen"
            onPress={() => setDraft(draft.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <AddOne
        label="Beslisser toevoegen"
        options={rollen.filter(({ id }) => !draft.some(({ rol }) => rol === id))}
        error={error}
        onAdd={(rol) => setDraft([...draft, { rol, grond: 'Keuze van de gemeente.' }])}
      />
    </section>
  );
}
