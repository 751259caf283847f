import type { Fase } from '../../../shared/domain/casus/fase.ts';
import type { Fasebesluit } from '../../../shared/domain/fasebesluit/fasebesluit.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Table } from '../../components/table.tsx';

/** Every op- and afschaling of this casus, the newest first. They are made in an overleg and never change. */
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
        <Table
          caption="Op- en afschaling"
          columns={[
            { name: 'Datum', width: 'narrow' },
            { name: 'Wat', width: 'narrow' },
            { name: 'Door' },
            { name: 'Uitkomst van de afweging' },
            { name: 'Formeel besluit', width: 'narrow' },
          ]}
        >
          {fasebesluiten.toReversed().map((besluit) => (
            <BesluitRow key={besluit.id} besluit={besluit} />
          ))}
        </Table>
      )}
    </>
  );
}

function BesluitRow({ besluit }: { besluit: Fasebesluit }) {
  const formeel = [
    besluit.formeelNummer,
    besluit.formeelDatum === null ? '' : formatDatum(besluit.formeelDatum),
  ].filter((part) => part !== '');
  return (
    <tr>
      <td className="nowrap">{formatDatum(besluit.datum)}</td>
      <td className="nowrap">
        {besluit.soort === 'voorstel' && 'Voorstel: '}
        {faseWords(besluit.van)} naar {faseWords(besluit.naar)}
      </td>
      <td>
        {besluit.beslisserNaam}
        <div className="meta">{besluit.beslisserRol}</div>
      </td>
      <td>
        {besluit.uitkomst}
        {besluit.redenAfwijking !== '' && (
          <div className="meta">Afgeweken, want: {besluit.redenAfwijking}</div>
        )}
      </td>
      <td className="nowrap">{formeel.length === 0 ? 'geen' : formeel.join(', ')}</td>
    </tr>
  );
}

function faseWords(fase: Fase | null): string {
  return fase === null ? 'nog te bepalen' : `AVE ${fase}`;
}
