import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { OverleggenTable } from '../overleg/overleggen-table.tsx';

export function OverleggenTab({ dossier }: { dossier: CasusDossier }) {
  if (dossier.overleggen.length === 0) {
    return (
      <EmptyState>
        Hier komen de overleggen over deze casus. Kies hierboven Nieuw overleg om er een te plannen.
      </EmptyState>
    );
  }
  return <OverleggenTable caption="Overleggen over deze casus" rows={dossier.overleggen} />;
}
