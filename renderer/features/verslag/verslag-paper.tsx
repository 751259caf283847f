import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { VerslagSoort } from '../../../shared/domain/verslag/verslag.ts';
import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';
import type { VerslagDeel } from '../../shell/place.ts';
import { VersionsButton } from '../revisie/versions-button.tsx';
import { CorrectieSection } from './correctie-section.tsx';
import { ExportSection } from './export-section.tsx';
import { PaperFrame } from './paper-frame.tsx';
import { ReactiesSection } from './reacties/reacties-section.tsx';
import { ReactiesView } from './reacties/reacties-view.tsx';
import { VaststellenSection } from './vaststellen-section.tsx';
import { VerslagStand } from './verslag-stand.tsx';

interface VerslagPaperProps {
  view: BesprekingView;
  soort: VerslagSoort;
  deel: VerslagDeel;
}

/** One paper at the left, and at the right what can be done with it. */
export function VerslagPaper({ view, soort, deel }: VerslagPaperProps) {
  const preview = useRequest('verslag.preview', { besprekingId: view.bespreking.id, soort });
  const vastgesteld = view.vastgesteld.find((one) => one.soort === soort);
  const [reacting, setReacting] = useState(soort === 'verslag' && deel === 'reacties');
  return (
    <Loaded query={preview}>
      {({ html, hash, missingByLaw }) => (
        <>
          {reacting ? (
            <ReactiesView view={view} />
          ) : (
            <PaperFrame html={html} title={soort === 'verslag' ? 'Verslag' : 'Afsprakenlijst'} />
          )}
          <aside className="verslag-acties" aria-label="Wat u met dit stuk kunt doen">
            <VerslagStand vastgesteld={vastgesteld} hash={hash} />
            {soort === 'verslag' && <ReactiesSection view={view} isOpen={reacting} onOpen={setReacting} />}
            {vastgesteld === undefined && (
              <VaststellenSection
                view={view}
                soort={soort}
                missingByLaw={missingByLaw}
                onReacties={() => setReacting(true)}
              />
            )}
            {vastgesteld !== undefined && soort === 'verslag' && <CorrectieSection view={view} />}
            {vastgesteld === undefined && <VersionsButton start={null} besprekingId={view.bespreking.id} />}
            <ExportSection view={view} soort={soort} isConcept={vastgesteld === undefined} />
          </aside>
        </>
      )}
    </Loaded>
  );
}
