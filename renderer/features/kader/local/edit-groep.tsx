import { findCriterium } from '../../../../shared/kader/overgang.ts';
import type { Groep } from '../../../../shared/kader/schema/overgang.ts';
import { logicaWords, soortWords } from '../picture/words.ts';
import { AddCriterium } from './add-criterium.tsx';
import { useConcept } from './concept-context.ts';
import { ConceptText } from './concept-text.tsx';
import { SwitchOff } from './switch-off.tsx';

/** The criteria of one groep: their words, off with a reason, and one more. */
export function EditGroep({ overgang, groep }: { overgang: string; groep: Groep }) {
  const { kader } = useConcept();
  return (
    <section className="overgang-groep" aria-label={groep.naam}>
      <h3>
        {groep.naam}{' '}
        <span className="overgang-logica">{logicaWords(groep.logica, groep.criteria.length)}</span>
      </h3>
      <div className="edit-criterium edit-heads" aria-hidden="true">
        <span>Criterium</span>
        <span>Vraag in het overleg</span>
      </div>
      {groep.criteria.map((id, index) => {
        const { soort, tekst } = findCriterium(kader, id);
        return (
          <div key={id} className="edit-criterium" role="group" aria-label={`Criterium ${index + 1}`}>
            <ConceptText
              label="Criterium"
              hideLabel
              rows={2}
              place={{ of: 'criterium', criterium: id, field: 'tekst' }}
            />
            <ConceptText
              label="Vraag in het overleg"
              hideLabel
              rows={2}
              place={{ of: 'criterium', criterium: id, field: 'vraag' }}
            />
            <div className="edit-criterium-side">
              <span className="meta">{soortWords[soort]}</span>
              <SwitchOff criterium={id} tekst={tekst} />
            </div>
          </div>
        );
      })}
      <AddCriterium overgang={overgang} groep={groep} />
    </section>
  );
}
