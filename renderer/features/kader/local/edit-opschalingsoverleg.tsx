import { useConcept } from './concept-context.ts';
import { ConceptText } from './concept-text.tsx';

/** The overleg when a casus is stuck, and its levels. */
export function EditOpschalingsoverleg() {
  const overleg = useConcept().kader.opschalingsoverleg;
  if (overleg === undefined) return null;
  return (
    <section className="edit-section" aria-label="Opschalingsoverleg">
      <h2>Opschalingsoverleg</h2>
      <div className="edit-columns">
        <ConceptText label="Naam" place={{ of: 'opschalingsoverleg', field: 'naam' }} />
        <ConceptText label="Doel" rows={2} place={{ of: 'opschalingsoverleg', field: 'doel' }} />
      </div>
      {overleg.niveaus.map(({ niveau }) => (
        <div key={niveau} className="edit-pair" role="group" aria-label={`Niveau ${niveau}`}>
          <ConceptText label={`Niveau ${niveau}`} place={{ of: 'niveau', niveau, field: 'naam' }} />
          <ConceptText label="Wie en wat" place={{ of: 'niveau', niveau, field: 'tekst' }} />
        </div>
      ))}
    </section>
  );
}
