import type { Betrokkene } from '../../../../shared/domain/betrokkene/betrokkene.ts';
import type { Informering } from '../../../../shared/domain/informering/informering.ts';
import { antwoordText, informeringWie } from '../../../../shared/domain/informering/informering-text.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { dutchDay } from '../../../../shared/verslag/clock-time.ts';
import { Table } from '../../../components/table.tsx';

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;

interface InformeringListProps {
  newest: readonly Informering[];
  /** In order of recording. */
  all: readonly Informering[];
  betrokkenen: readonly Betrokkene[];
}

/** What was recorded, the newest on top; one that a later answer replaced stays, with the word. */
export function InformeringList({ newest, all, betrokkenen }: InformeringListProps) {
  if (all.length === 0) return null;
  return (
    <Table
      caption="Informeren van de betrokkene"
      columns={[
        { name: 'Over wie', width: 'narrow' },
        { name: 'Wat' },
        { name: 'Vastgelegd', width: 'narrow' },
      ]}
    >
      {all.toReversed().map((one) => (
        <tr key={one.id}>
          <td className="nowrap">{informeringWie(one, betrokkenen)}</td>
          <td>
            {sentence(antwoordText(one.antwoord))}
            {!newest.includes(one) && <div className="meta">later vervangen</div>}
          </td>
          <td className="nowrap">
            {formatDatum(dutchDay(one.createdAt))}
            <div className="meta">{one.vastgelegdDoor}</div>
          </td>
        </tr>
      ))}
    </Table>
  );
}
