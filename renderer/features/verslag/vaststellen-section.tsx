import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { withoutReden } from '../../../shared/domain/informatie/without-reden.ts';
import type { VerslagSoort } from '../../../shared/domain/verslag/verslag.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { refresh, useCommand } from '../../query.ts';
import { RedenenSection } from '../klasse/redenen-section.tsx';
import { NotYet } from './not-yet.tsx';

interface VaststellenSectionProps {
  view: BesprekingView;
  soort: VerslagSoort;
  missingByLaw: readonly string[];
}

/** Two steps, because a vastgesteld paper never changes; first what stands in the way. */
export function VaststellenSection({ view, soort, missingByLaw }: VaststellenSectionProps) {
  const [asking, setAsking] = useState(false);
  const command = useCommand('verslag.vaststellen');
  const what = soort === 'verslag' ? 'het verslag' : 'de afsprakenlijst';
  const isBlocked =
    soort === 'verslag' &&
    (view.bespreking.status !== 'afgerond' ||
      missingByLaw.length > 0 ||
      withoutReden(view.informatie, view.klassen).length > 0);

  const fix = async (): Promise<void> => {
    const result = await command.run({ besprekingId: view.bespreking.id, soort });
    setAsking(false);
    if (result.ok) await refresh(['bespreking.get', 'verslag.preview', 'overleg.list', 'casus.get']);
  };

  return (
    <section className="verslag-deel" aria-labelledby="vaststellen-kop">
      <h2 id="vaststellen-kop">Vaststellen</h2>
      {isBlocked && <NotYet view={view} missingByLaw={missingByLaw} />}
      {soort === 'verslag' && <RedenenSection view={view} />}
      <FailureNotice failure={command.failure} />
      {!isBlocked && !asking && (
        <Button variant="primary" onPress={() => setAsking(true)}>
          {soort === 'verslag' ? 'Verslag vaststellen' : 'Afsprakenlijst vaststellen'}
        </Button>
      )}
      {asking && (
        <div role="group" aria-labelledby="vaststellen-vraag" className="verslag-vraag">
          <p id="vaststellen-vraag">
            Daarna verandert {what} niet meer. Een fout herstelt u met een correctie die erbij komt te staan.
          </p>
          <div className="verslag-knoppen">
            <Button variant="primary" autoFocus isDisabled={command.busy} onPress={() => void fix()}>
              Ja, stel {what} vast
            </Button>
            <Button variant="quiet" onPress={() => setAsking(false)}>
              Nog niet
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
