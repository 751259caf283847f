import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { withoutReden } from '../../../shared/domain/informatie/without-reden.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { termijnRuns } from '../../../shared/domain/verslag/conceptronde.ts';
import { openReacties } from '../../../shared/domain/verslag/reactie.ts';
import type { VerslagSoort } from '../../../shared/domain/verslag/verslag.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { refresh, useCommand, useRequest } from '../../query.ts';
import { RedenenSection } from '../klasse/redenen-section.tsx';
import { NotYet } from './not-yet.tsx';
import { stukRequests } from './stuk-requests.ts';

interface VaststellenSectionProps {
  view: BesprekingView;
  soort: VerslagSoort;
  missingByLaw: readonly string[];
  isNext: boolean;
  onReacties: (() => void) | null;
}

/** Two steps, because a vastgesteld paper never changes; first what stands in the way. */
export function VaststellenSection({
  view,
  soort,
  missingByLaw,
  isNext,
  onReacties,
}: VaststellenSectionProps) {
  const [asking, setAsking] = useState(false);
  const command = useCommand('verslag.vaststellen');
  const what = soort === 'verslag' ? 'het verslag' : 'de afsprakenlijst';
  const reacties = useRequest('reactie.list', { besprekingId: view.bespreking.id });
  const { ronde = null } = reacties.data ?? {};
  const open = soort === 'verslag' ? openReacties(reacties.data?.reacties ?? []) : [];
  const isBlocked =
    soort === 'verslag' &&
    (view.bespreking.status !== 'afgerond' ||
      missingByLaw.length > 0 ||
      open.length > 0 ||
      withoutReden(view.informatie, view.klassen).length > 0);

  const fix = async (): Promise<void> => {
    const result = await command.run({ besprekingId: view.bespreking.id, soort });
    setAsking(false);
    if (result.ok)
      await refresh([...stukRequests, 'bespreking.get', 'overleg.list', 'casus.get', 'conceptronde.due']);
  };

  return (
    <section className="verslag-deel" aria-labelledby="vaststellen-kop">
      <h2 id="vaststellen-kop">Vaststellen</h2>
      {isBlocked && <NotYet view={view} missingByLaw={missingByLaw} open={open} onReacties={onReacties} />}
      {soort === 'verslag' && <RedenenSection view={view} />}
      <FailureNotice failure={command.failure} />
      {!isBlocked && soort === 'verslag' && ronde !== null && termijnRuns(ronde, view.today) && (
        <Notice tone="attention">
          Reageren kan nog tot en met {formatDatum(ronde.reactieTot)}. Stelt u nu vast, dan komt wat daarna
          binnenkomt er als correctie bij.
        </Notice>
      )}
      {!isBlocked && soort === 'verslag' && reacties.data?.ronde === null && (
        <Notice tone="attention">
          Dit verslag is nog niet als concept rondgestuurd. Niemand kon zeggen of iets niet klopt. U kunt het
          wel vaststellen.
        </Notice>
      )}
      {!isBlocked && !asking && (
        <Button variant={isNext ? 'primary' : 'default'} onPress={() => setAsking(true)}>
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
