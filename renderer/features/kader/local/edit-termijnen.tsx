import { Button } from '../../../components/button.tsx';
import { AddOne } from './add-one.tsx';
import { useConcept } from './concept-context.ts';
import { EditTermijn } from './edit-termijn.tsx';
import { soortOptions } from './termijn-options.ts';
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
      <AddOne
        label="Termijn toevoegen"
        options={soortOptions}
        error={error}
        onAdd={(soort) =>
          void run({
            kind: 'addTermijn',
            soort,
            naam: soortOptions.find(({ id }) => id === soort)?.name ?? 'Termijn',
            aantal: soort === 'overleg' ? 6 : 1,
            eenheid: soort === 'overleg' ? 'week' : 'jaar',
          })
        }
      />
    </section>
  );
}
