import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';
import { ExportSection } from './export-section.tsx';
import { PaperFrame } from './paper-frame.tsx';
import { VerslagStand } from './verslag-stand.tsx';

/** The whole of it, for the file of the gemeente itself: it goes to no recipient. */
export function DossierPanel({ view }: { view: BesprekingView }) {
  const asked = { besprekingId: view.bespreking.id, stuk: 'dossier' as const, ontvanger: null };
  const preview = useRequest('verslag.previewFor', asked);
  const vastgesteld = view.vastgesteld.find(({ soort }) => soort === 'verslag');
  return (
    <Loaded query={preview}>
      {({ html, hash }) => (
        <>
          <PaperFrame html={html} title="Dossier" />
          <aside className="verslag-acties" aria-label="Wat u met dit stuk kunt doen">
            <VerslagStand vastgesteld={vastgesteld} hash={hash} />
            <p className="second-ink">
              Hierin staat alles, ook wat deelnemers niet krijgen. Het is voor het eigen dossier van de
              gemeente en gaat naar niemand anders.
            </p>
            <ExportSection
              view={view}
              stuk="dossier"
              ontvanger={null}
              voor="het dossier"
              isConcept={vastgesteld === undefined}
            />
          </aside>
        </>
      )}
    </Loaded>
  );
}
