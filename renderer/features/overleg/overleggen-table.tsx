import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { OverlegRij } from '../../../shared/ipc/contract/casus.ts';
import { Button } from '../../components/button.tsx';
import { Table } from '../../components/table.tsx';
import { useNav } from '../../shell/nav.tsx';
import { StartButton } from './start-button.tsx';

interface OverleggenTableProps {
  caption: string;
  rijen: readonly OverlegRij[];
  withCasus?: boolean;
}

const statusWords: Record<OverlegRij['status'], string> = {
  voorbereiding: 'gepland',
  lopend: 'loopt',
  afgerond: 'afgerond',
};

export function OverleggenTable({ caption, rijen, withCasus = false }: OverleggenTableProps) {
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
      {rijen.map((rij) => (
        <tr key={rij.besprekingId}>
          <td className="nowrap">
            {formatDatum(rij.datum)}, {rij.aanvang.replace(':', '.')}
          </td>
          {withCasus && (
            <td>
              {rij.casusnummer} {rij.aanduiding}
            </td>
          )}
          <td>{rij.plaats}</td>
          <td className="nowrap">
            {statusWords[rij.status]}
            {rij.verslagVastgesteldAt !== null && ', verslag vastgesteld'}
          </td>
          <td className="nowrap">
            <OverlegActions rij={rij} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function OverlegActions({ rij }: { rij: OverlegRij }) {
  const { goTo } = useNav();
  const { besprekingId, status, casusnummer, datum } = rij;
  const about = <span className="visually-hidden">{`: ${casusnummer}, ${formatDatum(datum)}`}</span>;
  if (status === 'afgerond') {
    return (
      <span className="overleg-actions">
        <Button variant="quiet" onPress={() => goTo({ room: 'verslag', besprekingId })}>
          Verslag{about}
        </Button>
        <Button variant="quiet" onPress={() => goTo({ room: 'bespreking', besprekingId })}>
          Nalezen{about}
        </Button>
      </span>
    );
  }
  return (
    <span className="overleg-actions">
      <Button onPress={() => goTo({ room: 'voorbereiden', besprekingId })}>Voorbereiden{about}</Button>
      <StartButton rij={rij} />
    </span>
  );
}
