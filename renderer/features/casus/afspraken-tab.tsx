import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { wieVan } from '../../../shared/domain/afspraak/wie.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { AfsprakenTable } from '../afspraak/afspraken-table.tsx';

export function AfsprakenTab({ dossier }: { dossier: CasusDossier }) {
  const { casus, afspraken, betrokkenen, contactlijst, today } = dossier;
  if (afspraken.length === 0) {
    return (
      <EmptyState>
        Hier komen de afspraken uit de overleggen. Bij het voorbereiden van een overleg kunt u ook een tabel
        uit Word of Excel plakken.
      </EmptyState>
    );
  }
  const rows = afspraken.map((afspraak) => ({
    afspraak,
    casusnummer: casus.nummer,
    aanduiding: casus.aanduiding,
    wie: wieVan(afspraak, { ...contactlijst, betrokkenen }),
  }));
  return <AfsprakenTable caption="Afspraken van deze casus" rows={rows} today={today} />;
}
