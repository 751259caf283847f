import { useState } from 'react';
import { sjabloonNaam, type SjabloonId } from '../../../../shared/domain/sjabloon/sjabloon.ts';
import { Choice } from '../../../components/choice.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { SjabloonEditor } from './sjabloon-editor.tsx';
import './sjablonen.css';

/** The texts of papers: which there are, and the chosen one to change. */
export function SjablonenPart() {
  const list = useRequest('sjabloon.list', {});
  const [id, setId] = useState<SjabloonId>('uitnodiging');
  return (
    <section className="sjablonen" aria-labelledby="sjablonen-kop">
      <h2 id="sjablonen-kop">Sjablonen</h2>
      <p className="second-ink">
        Dit zijn de teksten van de stukken over een casus. Een veld staat tussen accolades, zoals{' '}
        {'{{casusnummer}}'}: daar vult Casustafel in wat bij de casus hoort. Schrijf kort en spreek de lezer
        aan met u.
      </p>
      <Loaded query={list}>
        {({ sjablonen, revisie }) => {
          const chosen = sjablonen.find((one) => one.id === id);
          return (
            <>
              <Choice
                label="Sjabloon"
                options={sjablonen.map((one) => ({
                  id: one.id,
                  name: sjabloonNaam[one.id],
                  detail: one.eigen ? 'door uw gemeente aangepast' : 'zoals het bij Casustafel zit',
                }))}
                value={id}
                onChange={setId}
              />
              {chosen !== undefined && (
                <SjabloonEditor
                  // What came back to the shipped text is on screen only in an editor made anew.
                  key={`${id} ${String(chosen.eigen)} ${chosen.title} ${chosen.tekst}`}
                  sjabloon={chosen}
                  revisie={revisie}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
