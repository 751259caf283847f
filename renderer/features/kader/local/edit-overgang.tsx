import type { Overgang } from '../../../../shared/kader/schema/overgang.ts';
import { DetailPanel } from '../picture/detail-panel.tsx';
import { Herkomst } from '../picture/herkomst.tsx';
import { useConcept } from './concept-context.ts';
import { ConceptText } from './concept-text.tsx';
import { EditBeslissers } from './edit-beslissers.tsx';
import { EditGroep } from './edit-groep.tsx';
import { EditRaadplegen } from './edit-raadplegen.tsx';
import { EditStappen } from './edit-stappen.tsx';
import { UitgezetList } from './uitgezet-list.tsx';

interface EditOvergangProps {
  overgang: Overgang;
  onClose: () => void;
}

/** Everything of one overgang that a gemeente may put in its own words. */
export function EditOvergang({ overgang, onClose }: EditOvergangProps) {
  const { kader } = useConcept();
  const { id } = overgang;
  const intro = (
    <p className="detail-intro">
      <Herkomst of={overgang} />
    </p>
  );
  return (
    <DetailPanel id="overgang-detail" title={overgang.kop} intro={intro} onClose={onClose}>
      <div className="edit-part">
        <ConceptText label="Kop" place={{ of: 'overgang', overgang: id, field: 'kop' }} />
        {overgang.regels.map((regel, index) => (
          <ConceptText
            key={regel.id}
            label={overgang.regels.length === 1 ? 'Wat volgt waaruit' : `Wat volgt waaruit, ${index + 1}`}
            place={{ of: 'regel', overgang: id, regel: regel.id, field: 'tekst' }}
            rows={2}
          />
        ))}
      </div>
      <p className="second-ink edit-logica">
        Hoe de antwoorden samen tellen (één ja is genoeg, of alles ja) verandert u hier niet. Dat komt met een
        kaderbestand: zie Importeren.
      </p>
      {overgang.groepen.map((groep) => (
        <EditGroep key={groep.id} overgang={id} groep={groep} />
      ))}
      <UitgezetList overgang={id} />
      <EditBeslissers overgang={overgang} />
      <EditRaadplegen overgang={overgang} />
      <EditStappen title="Eerst nodig" stappen={overgang.vooraf} />
      <EditStappen title="Formele stappen" stappen={overgang.formeleStappen} />
      {overgang.consult.length > 0 && (
        <section className="edit-part" aria-label="Bij wie consult">
          <h3>Bij wie consult</h3>
          {overgang.consult.map(({ rol }, index) => (
            <ConceptText
              key={`${rol} ${index}`}
              label={kader.rollen.find((one) => one.id === rol)?.naam ?? rol}
              place={{ of: 'consult', overgang: id, index, field: 'tekst' }}
            />
          ))}
        </section>
      )}
    </DetailPanel>
  );
}
