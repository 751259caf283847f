import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { OverlegRow } from '../../../shared/ipc/contract/casus.ts';
import { RowButton } from '../../components/row-button.tsx';
import { Table } from '../../components/table.tsx';
import { useNav } from '../../shell/nav.tsx';
import { StartButton } from './start-button.tsx';

interface OverleggenTableProps {
  caption: string;
  rows: readonly OverlegRow[];
  withCasus?: boolean;
}

const statusWords: Record<OverlegRow['status'], string> = {
  voorbereiding: 'gepland',
  lopend: 'loopt',
  afgerond: 'afgerond',
};

export function OverleggenTable({ caption, rows, withCasus = false }: OverleggenTableProps) {
  return (
    <Table
      caption={caption}
      columns={[
        { name: 'Wanneer', width: 'narrow' },
        ...(withCasus ? [{ name: 'Casus' }] : []),
        { name: 'Plaats' },
        { name: 'Stand', width: 'narrow' },
        { name: 'Openen', hidden: true, width: 'narrow' },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.besprekingId}>
          <td className="nowrap">
            {formatDatum(row.datum)}, {row.aanvang.replace(':', '.')}
          </td>
          {withCasus && (
            <td>
              {row.casusnummer} {row.aanduiding}
            </td>
          )}
          <td>{row.plaats}</td>
          <td className="nowrap">
            {statusWords[row.status]}
            {row.verslagVastgesteldAt !== null && ', verslag vastgesteld'}
          </td>
          <td className="nowrap">
            <OverlegActions row={row} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function OverlegActions({ row }: { row: OverlegRow }) {
  const { goTo } = useNav();
  const { besprekingId, status, casusnummer, datum } = row;
  const about = <span className="visually-hidden">{`: ${casusnummer}, ${formatDatum(datum)}`}</span>;
  if (status === 'afgerond') {
    return (
      <span className="overleg-actions">
        <RowButton onPress={() => goTo({ room: 'verslag', besprekingId })}>Verslag{about}</RowButton>
        <RowButton onPress={() => goTo({ room: 'bespreking', besprekingId })}>Nalezen{about}</RowButton>
      </span>
    );
  }
  return (
    <span className="overleg-actions">
      <RowButton variant="default" onPress={() => goTo({ room: 'voorbereiden', besprekingId })}>
        Voorbereiden{about}
      </RowButton>
      <StartButton row={row} />
    </span>
  );
}
