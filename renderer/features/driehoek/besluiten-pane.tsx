import type { NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';
import { BesluitLine } from './besluit-line.tsx';
import { CaptureBesluit } from './capture-besluit.tsx';
import { FormeelSection } from './formeel-section.tsx';
import type { NotitieView } from './notitie-screen.tsx';
import './besluiten.css';

interface BesluitenPaneProps {
  view: NotitieView;
  /** The agenda it stands on; null: the notitie by itself. */
  overlegId: string | null;
  inhoud: NotitieInhoud;
  change: (part: Partial<NotitieInhoud>) => void;
}

/** During the driehoek: what was decided, the line to type the next one, and the formal besluit. */
export function BesluitenPane({ view, overlegId, inhoud, change }: BesluitenPaneProps) {
  const { besluiten, notitie } = view;
  const told = besluiten.filter(({ soort }) => soort !== 'formeel');
  return (
    <div className="besluiten">
      <section className="notitie-part" aria-labelledby="besluiten-head">
        <h2 id="besluiten-head">Besluiten en afspraken van de driehoek</h2>
        {told.length === 0 ? (
          <p className="second-ink">Typ hieronder wat de driehoek besluit. Enter bewaart de regel.</p>
        ) : (
          <ol className="plain besluiten-list">
            {told.map((besluit) => (
              <BesluitLine key={besluit.id} besluit={besluit} casusId={notitie.casusId} />
            ))}
          </ol>
        )}
        <CaptureBesluit
          key={notitie.id}
          notitieId={notitie.id}
          casusId={notitie.casusId}
          overlegId={overlegId}
        />
      </section>
      <FormeelSection view={view} overlegId={overlegId} inhoud={inhoud} change={change} />
    </div>
  );
}
