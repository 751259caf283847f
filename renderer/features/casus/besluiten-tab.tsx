import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { RegisterEntry } from '../besluit/register-entry.tsx';
import { ConsultSection } from '../consult/consult-section.tsx';

/** The register: every op- and afschaling of this casus, the newest first. They are made in an overleg and never change. */
export function BesluitenTab({ dossier }: { dossier: CasusDossier }) {
  const { fasebesluiten } = dossier;
  return (
    <>
      <p className="second-ink">
        Werkafspraak over de regie; geen besluit in de zin van de Awb. Het formele besluit van de burgemeester
        staat hieronder met nummer en datum.
      </p>
      {fasebesluiten.length === 0 ? (
        <EmptyState>
          Hier komt elke op- of afschaling te staan. U legt die vast in een overleg, bij de stap Besluit.
        </EmptyState>
      ) : (
        <div className="register">
          {fasebesluiten.toReversed().map((besluit) => (
            <RegisterEntry key={besluit.id} besluit={besluit} all={fasebesluiten} />
          ))}
        </div>
      )}
      <h2 className="consult-head">Consult</h2>
      <ConsultSection casusId={dossier.casus.id} today={dossier.today} />
    </>
  );
}
