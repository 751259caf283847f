import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Table } from '../../components/table.tsx';
import { kansGevolgInWords } from '../oordeel/two-digits.ts';

/** The risks as the last overleg left them; they are weighed in an overleg, not here. */
export function RisicosTab({ dossier }: { dossier: CasusDossier }) {
  const risicos = dossier.risicos.filter(({ vervallen }) => !vervallen);
  if (risicos.length === 0) {
    return <EmptyState>Hier komen de risico’s die in een overleg bij Oordeel zijn vastgelegd.</EmptyState>;
  }
  return (
    <Table
      caption="Risico’s"
      columns={[
        { name: 'Nr', width: 'narrow' },
        { name: 'Wat en voor wie' },
        { name: 'Kans en gevolg', width: 'narrow' },
        { name: 'Maatregel en eigenaar' },
        { name: 'Restrisico', width: 'narrow' },
      ]}
    >
      {risicos.map((risico) => (
        <tr key={risico.id}>
          <td>{risico.nummer}</td>
          <td>
            {risico.wat}
            {joined([risico.wieLooptGevaar, risico.wanneer])}
          </td>
          <td className="nowrap">{weight(risico.kans, risico.gevolg)}</td>
          <td>
            {risico.maatregel}
            {joined([risico.eigenaar, risico.beschermend && `Beschermt: ${risico.beschermend}`])}
          </td>
          <td className="nowrap">{weight(risico.restKans, risico.restGevolg)}</td>
        </tr>
      ))}
    </Table>
  );
}

function weight(kans: number | null, gevolg: number | null): string {
  return kansGevolgInWords({ kans, gevolg }) || 'nog niet gewogen';
}

function joined(parts: readonly string[]) {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? null : <div className="meta">{filled.join('; ')}</div>;
}
