import type { KaderFase } from '../../../../shared/kader/schema/fase.ts';
import { DetailPanel } from '../picture/detail-panel.tsx';
import { bronWords } from '../picture/herkomst.tsx';
import { useConcept } from './concept-context.ts';
import { ConceptText } from './concept-text.tsx';
import { EditLijst } from './edit-lijst.tsx';

/** The words of one fase: name, overleg, who does what, and its lists. */
export function EditFase({ fase, onClose }: { fase: KaderFase; onClose: () => void }) {
  const { kader } = useConcept();
  const { nummer } = fase;
  const intro = (
    <p className="detail-intro">
      <span className="bron">Bron: {bronWords(fase.bron)}</span>
    </p>
  );
  return (
    <DetailPanel
      id="fase-detail"
      title={`${kader.namen.fase} ${nummer}: ${fase.naam}`}
      intro={intro}
      onClose={onClose}
    >
      <div className="edit-columns">
        <ConceptText label="Naam" place={{ of: 'fase', fase: nummer, field: 'naam' }} />
        <ConceptText label="Overleg" place={{ of: 'fase', fase: nummer, field: 'overleg' }} />
        <ConceptText label="Kern" rows={3} place={{ of: 'fase', fase: nummer, field: 'kern' }} />
        <ConceptText
          label="Uitgangssituatie"
          rows={3}
          place={{ of: 'fase', fase: nummer, field: 'uitgangssituatie' }}
        />
      </div>
      <section className="edit-part" aria-label="Regie">
        <h3>Regie</h3>
        {fase.regie.map(({ id, naam }) => (
          <div key={id} className="edit-pair" role="group" aria-label={naam}>
            <ConceptText
              label="Naam van de regel"
              hideLabel
              place={{ of: 'regie', fase: nummer, regie: id, field: 'naam' }}
            />
            <ConceptText
              label="Wie"
              hideLabel
              rows={2}
              place={{ of: 'regie', fase: nummer, regie: id, field: 'tekst' }}
            />
          </div>
        ))}
      </section>
      <div className="edit-columns">
        <EditLijst label="Signalen" fase={fase} lijst="signalen" />
        <EditLijst label="Wat er gebeurt" fase={fase} lijst="acties" />
        <EditLijst label="Overleg met" fase={fase} lijst="overlegMet" />
        <EditLijst label="Werkafspraken" fase={fase} lijst="werkafspraken" />
      </div>
    </DetailPanel>
  );
}
