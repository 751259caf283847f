import { isTicked, type Exemplaar } from '../../../shared/domain/verslag/exemplaar.ts';
import type { DocumentRow } from '../../../shared/ipc/contract/verzending.ts';
import { shownBy } from '../../../shared/ipc/shown-by.ts';
import { formatMoment } from '../../components/format-moment.ts';
import { RowButton } from '../../components/row-button.tsx';
import { Table } from '../../components/table.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { useMay } from '../../shell/use-may.ts';

interface DocumentenTableProps {
  rows: readonly DocumentRow[];
  onOpen: (exemplaarId: string) => void;
  onSent: (exemplaarId: string, sent: boolean) => void;
}

/** A row for each file; of what is no paper, such as a casuspakket, the logboek knows no more than its name. */
export function DocumentenTable({ rows, onOpen, onSent }: DocumentenTableProps) {
  const may = useMay();
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
      {rows.map(({ exemplaar, stuk, bestand, voor, moment }) => (
        <tr key={exemplaar?.id ?? `${moment} ${bestand} ${voor}`}>
          <td className="nowrap">{formatMoment(moment)}</td>
          <td>{voor === '' ? 'niet vastgelegd' : <bdi>{voor}</bdi>}</td>
          <td>{stuk}</td>
          <td className="nowrap">{exemplaar?.nummer ?? ''}</td>
          <td className="nowrap">
            {exemplaar !== null && isTicked(exemplaar.soort) && (
              <SentTick exemplaar={exemplaar} mayMark={may('verzending.markSent')} onSent={onSent} />
            )}
          </td>
          <td className="nowrap">
            {exemplaar !== null && may(shownBy[exemplaar.soort]) && (
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

interface SentTickProps {
  exemplaar: Exemplaar;
  mayMark: boolean;
  onSent: DocumentenTableProps['onSent'];
}

function SentTick({ exemplaar, mayMark, onSent }: SentTickProps) {
  const { id, nummer, verzondenAt } = exemplaar;
  return (
    <span className="documenten-sent">
      <TickBox
        label={`Verzonden: exemplaar ${String(nummer)}`}
        hideLabel
        isSelected={verzondenAt !== null}
        isDisabled={!mayMark}
        onChange={(sent) => onSent(id, sent)}
      />
      {verzondenAt === null ? 'nog niet' : formatMoment(verzondenAt)}
    </span>
  );
}
