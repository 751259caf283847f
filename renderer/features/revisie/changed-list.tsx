import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { RowButton } from '../../components/row-button.tsx';
import { Table } from '../../components/table.tsx';
import { useRequest } from '../../query.ts';
import type { VersionsOf } from './versions-dialog.tsx';

interface ChangedListProps {
  besprekingId: string;
  onChoose: (of: VersionsOf) => void;
}

/** Lines, afspraken, risico's and scenario's that were written over or struck through. */
export function ChangedList({ besprekingId, onChoose }: ChangedListProps) {
  const changed = useRequest('revisie.changed', { besprekingId });
  return (
    <Loaded query={changed}>
      {(records) =>
        records.length === 0 ? (
          <EmptyState>Er is in deze bespreking nog niets verbeterd of doorgestreept.</EmptyState>
        ) : (
          <Table
            caption="Verbeterd of doorgestreept"
            columns={[
              { name: 'Wat', width: 'narrow' },
              { name: 'Tekst van nu' },
              { name: 'Stand', width: 'narrow' },
            ]}
          >
            {records.map((record) => (
              <tr key={record.id}>
                <td className="nowrap">
                  <RowButton onPress={() => onChoose(record)}>{record.naam}</RowButton>
                </td>
                <td className={record.vervallen ? 'versie-vervallen' : ''}>{record.tekst}</td>
                <td className="nowrap">{standOf(record.earlier, record.vervallen)}</td>
              </tr>
            ))}
          </Table>
        )
      }
    </Loaded>
  );
}

function standOf(earlier: number, vervallen: boolean): string {
  const times = earlier === 1 ? '1 eerdere versie' : `${String(earlier)} eerdere versies`;
  return [...(vervallen ? ['doorgestreept'] : []), ...(earlier > 0 ? [times] : [])].join(', ');
}
