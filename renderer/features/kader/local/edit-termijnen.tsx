import { Button } from '../../../components/button.tsx';
import { useConcept } from './concept-context.ts';
import { EditTermijn } from './edit-termijn.tsx';
import { soortOptions } from './termijn-options.ts';
import { Choice } from '../../../components/choice.tsx';
import { useChange } from './use-change.ts';

/** How often the overleg meets, how long a traject lasts, when the kader is looked at again. */
export function EditTermijnen() {
  const { kader } = useConcept();
  const { run, error } = useChange('termijnen');
  return (
    <section className="edit-section" aria-label="Termijnen">
      <h2>Termijnen</h2>
      {kader.termijnen.length === 0 && <p className="second-ink">Nog geen termijnen.</p>}
      {kader.termijnen.map((termijn) => (
        <div key={termijn.id} className="edit-termijn" role="group" aria-label={termijn.naam}>
          <EditTermijn termijn={termijn} />
          <Button
            variant="icon"
            icon="close"
            aria-label={`Termijn weghalen: ${termijn.naam}`}
            onPress={() => void run({ kind: 'removeTermijn', termijn: termijn.id })}
          />
        </div>
      ))}
      {error !== undefined && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <div className="edit-add-one">
        <Choice
          label="Termijn toevoegen"
          hideLabel
          placeholder="Termijn toevoegen"
          options={soortOptions}
          value={null}
          onChange={(soort) =>
            void run({
              kind: 'addTermijn',
              soort,
              naam: soortOptions.find(({ id }) => id === soort)?.name ?? 'Termijn',
              aantal: soort === 'overleg' ? 6 : 1,
              eenheid: soort === 'overleg' ? 'week' : 'jaar',
            })
          }
        />
      </div>
    </section>
  );
}
