import { destroyedNaam, standOf, type Vernietiging } from '../../../../shared/domain/bewaren/vernietiging.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { dutchDay } from '../../../../shared/verslag/clock-time.ts';
import { RowButton } from '../../../components/row-button.tsx';
import { Table } from '../../../components/table.tsx';
import { isOpen, standWords } from './stand-words.ts';

interface RegisterProps {
  vernietigingen: readonly Vernietiging[];
  onChoose: (id: string) => void;
}

/** What was destroyed or withdrawn. It outlives the casus and cannot be changed. */
export function Register({ vernietigingen, onChoose }: RegisterProps) {
  const done = vernietigingen.filter((one) => !isOpen(one));
  if (done.length === 0) return null;
  return (
    <section aria-label="Register van vernietiging">
      <h2>Register van vernietiging</h2>
      <Table
        caption="Register van vernietiging"
        columns={[
          { name: 'Kenmerk', width: 'narrow' },
          { name: 'Wat', width: 'narrow' },
          { name: 'Stand' },
          { name: 'Wanneer' },
          { name: 'Reservekopieën van voor die dag' },
        ]}
      >
        {done.map((vernietiging) => (
          <tr key={vernietiging.id}>
            <th scope="row" className="nowrap">
              <RowButton onPress={() => onChoose(vernietiging.id)}>{vernietiging.nummer}</RowButton>
            </th>
            <td className="nowrap">{destroyedNaam(vernietiging)}</td>
            <td>{standWords(vernietiging)}</td>
            <td>{dayOf(vernietiging.uitgevoerdAt ?? vernietiging.gewistAt ?? vernietiging.ingetrokkenAt)}</td>
            <td>{backupWords(vernietiging)}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function dayOf(moment: string | null): string {
  return moment === null ? '' : formatDatum(dutchDay(moment));
}

/** Until when a backup can still hold the casus, or since when none does. */
export function backupWords(vernietiging: Vernietiging): string {
  const { reservekopieTot, reservekopieWegAt } = vernietiging;
  if (standOf(vernietiging) === 'ingetrokken' || reservekopieTot === null) return '';
  if (reservekopieWegAt !== null) return `weg sinds ${dayOf(reservekopieWegAt)}`;
  return `kunnen er zijn tot en met ${formatDatum(reservekopieTot)}; daarna ruimt Casustafel ze op`;
}
