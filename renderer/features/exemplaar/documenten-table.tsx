import type { DocumentRow } from '../../../shared/ipc/contract/verzending.ts';
import { formatMoment } from '../../components/format-moment.ts';
import { RowButton } from '../../components/row-button.tsx';
import { Table } from '../../components/table.tsx';

interface DocumentenTableProps {
  rows: readonly DocumentRow[];
  onOpen: (exemplaarId: string) => void;
}

/** A row for each file; of one from before there were exemplaren the logboek knows no more than its name. */
export function DocumentenTable({ rows, onOpen }: DocumentenTableProps) {
  return (
    <Table
      caption="Wie heeft wat van deze casus"
      columns={[
        { name: 'Gemaakt', width: 'narrow' },
        { name: 'Voor' },
        { name: 'Stuk' },
        { name: 'Exemplaar', width: 'narrow' },
        { name: 'Verzonden', width: 'narrow' },
        { name: 'Openen', hidden: true, width: 'narrow' },
      ]}
    >
      {rows.map(({ exemplaar, bestand, voor, moment }) => (
        <tr key={exemplaar?.id ?? `${moment} ${bestand} ${voor}`}>
          <td className="nowrap">{formatMoment(moment)}</td>
          <td>{voor === '' ? 'niet vastgelegd' : <bdi>{voor}</bdi>}</td>
          <td>{exemplaar === null ? bestand : `${exemplaar.soort}, ${exemplaar.versie}`}</td>
          <td className="nowrap">{exemplaar?.nummer ?? ''}</td>
          <td className="nowrap">{exemplaar === null ? '' : sentText(exemplaar.verzondenAt)}</td>
          <td className="nowrap">
            {exemplaar !== null && (
              <RowButton onPress={() => onOpen(exemplaar.id)}>
                Bekijk
                <span className="visually-hidden">: exemplaar {exemplaar.nummer}</span>
              </RowButton>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

const sentText = (moment: string | null): string => (moment === null ? 'nog niet' : formatMoment(moment));
