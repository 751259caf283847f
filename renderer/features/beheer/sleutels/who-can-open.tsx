import type { SleutelStand } from '../../../../shared/ipc/contract/sleutel.ts';
import { Table } from '../../../components/table.tsx';
import { dayText } from './day-text.ts';

/** Every way in: the users, and the paper in the safe. */
export function WhoCanOpen({ stand }: { stand: SleutelStand }) {
  const { slots, herstelcode } = stand;
  return (
    <section aria-label="Wie de gegevens kan openen">
      <h2>Wie de gegevens kan openen</h2>
      <Table
        caption="Wie de gegevens kan openen"
        columns={[{ name: 'Wie' }, { name: 'Waarmee' }, { name: 'Sinds' }]}
      >
        {slots.map(({ id, label, createdAt, own }) => (
          <tr key={id}>
            <td>{own ? `${label} (u)` : label}</td>
            <td>wachtzin</td>
            <td className="sleutels-day">{dayText(createdAt)}</td>
          </tr>
        ))}
        <tr>
          <td>Wie het papier uit de kluis heeft</td>
          <td>herstelcode, kenmerk {herstelcode.kenmerk}</td>
          <td className="sleutels-day">{dayText(herstelcode.createdAt)}</td>
        </tr>
      </Table>
    </section>
  );
}
