import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { LegeStaat } from '../../components/lege-staat.tsx';
import { OverleggenTable } from '../overleg/overleggen-table.tsx';

export function OverleggenTab({ dossier }: { dossier: CasusDossier }) {
  if (dossier.overleggen.length === 0) {
    return (
      <LegeStaat>
        Hier komen de overleggen over deze casus. Kies hierboven Nieuw overleg om er een te plannen.
      </LegeStaat>
    );
  }
  return <OverleggenTable caption="Overleggen over deze casus" rijen={dossier.overleggen} />;
}
