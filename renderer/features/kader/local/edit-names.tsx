import { TextField } from '../../../components/text-field.tsx';
import { partsOf } from './comma-list.ts';
import { useConcept } from './concept-context.ts';
import { ConceptText } from './concept-text.tsx';
import { useConceptDraft } from './use-concept-draft.ts';

/** How this kader and its parts are called. */
export function EditNames() {
  const { kader } = useConcept();
  const { draft, setDraft, error, onBlur } = useConceptDraft(
    'gemeenten',
    kader.gemeenten.join(', '),
    (text) => ({ kind: 'gemeenten', gemeenten: partsOf(text) }),
  );
  return (
    <section className="edit-section" aria-label="Namen">
      <h2>Namen</h2>
      <div className="edit-columns">
        <ConceptText label="Naam van dit kader" place={{ of: 'kader', field: 'naam' }} />
        <ConceptText label="Zo heet een fase" place={{ of: 'namen', field: 'fase' }} />
        <ConceptText label="Zo heet het overleg" place={{ of: 'namen', field: 'overleg' }} />
        <ConceptText label="Zo heten de criteria" place={{ of: 'namen', field: 'criteria' }} />
        <TextField
          label="Gemeenten"
          description="Met een komma ertussen."
          value={draft}
          onChange={setDraft}
          onBlur={onBlur}
          error={error}
        />
      </div>
    </section>
  );
}
