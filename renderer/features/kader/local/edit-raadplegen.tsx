import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import type { Overgang } from '../../../../shared/kader/schema/overgang.ts';
import { AddOne } from './add-one.tsx';
import { useConcept } from './concept-context.ts';
import { useConceptDraft } from './use-concept-draft.ts';

const wijzen = (['in samenspraak', 'in overleg', 'informeren', 'kan adviseren'] as const).map((id) => ({
  id,
  name: id,
}));

/** Who must be consulted, how, and in what case. */
export function EditRaadplegen({ overgang }: { overgang: Overgang }) {
  const { kader } = useConcept();
  const { draft, setDraft, error, onBlur } = useConceptDraft(
    `raadplegen ${overgang.id}`,
    overgang.raadplegen.map(({ rol, wijze, wanneer }) => ({ rol, wijze, wanneer: wanneer ?? '' })),
    (raadplegen) => ({ kind: 'raadplegen', overgang: overgang.id, raadplegen }),
  );
  const rollen = kader.rollen.map(({ id, naam }) => ({ id, name: naam }));
  const put = (index: number, part: Partial<(typeof draft)[number]>) =>
    setDraft(draft.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <section className="edit-part" aria-label="Raadplegen" onBlur={onBlur}>
      <h3>Raadplegen</h3>
      {draft.length === 0 && <p className="second-ink">Nog niemand genoemd.</p>}
      {draft.map(({ rol, wijze, wanneer }, index) => (
        <div key={index} className="edit-person" role="group" aria-label={`Raadpleging ${index + 1}`}>
          <Choice
            label="Rol"
            hideLabel
            options={rollen}
            value={rol}
            onChange={(id) => put(index, { rol: id })}
          />
          <Choice
            label="Hoe"
            hideLabel
            options={wijzen}
            value={wijze}
            onChange={(id) => put(index, { wijze: id })}
          />
          <TextField
            label="Wanneer"
            hideLabel
            placeholder="altijd"
            value={wanneer}
            onChange={(text) => put(index, { wanneer: text })}
          />
          <Button
            variant="icon"
            icon="close"
            aria-label="Raadpleging weghalen"
            onPress={() => setDraft(draft.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <AddOne
        label="Raadpleging toevoegen"
        options={rollen}
        error={error}
        onAdd={(rol) => setDraft([...draft, { rol, wijze: 'in overleg', wanneer: '' }])}
      />
    </section>
  );
}
