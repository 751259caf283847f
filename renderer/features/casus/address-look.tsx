import type { Organisatie } from '../../../shared/domain/organisatie/organisatie.ts';
import { Choice } from '../../components/choice.tsx';
import { Table } from '../../components/table.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import type { AddressLookRow } from './address-look-row.ts';

interface AddressLookProps {
  rows: readonly AddressLookRow[];
  onChange: (rows: readonly AddressLookRow[]) => void;
  organisaties: readonly Organisatie[];
}

const unknown = 'onbekend';

export function AddressLook({ rows, onChange, organisaties }: AddressLookProps) {
  const change = (index: number, part: Partial<AddressLookRow>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <Table
      caption="Gevonden personen"
      columns={[
        { name: 'Toevoegen', hidden: true, width: 'narrow' },
        { name: 'Naam' },
        { name: 'E-mail' },
        { name: 'Organisatie', width: 'wide' },
      ]}
    >
      {rows.map((row, index) => (
        <tr key={`${row.naam} ${row.email}`}>
          <td>
            <TickBox
              label={row.naam}
              hideLabel
              isSelected={row.wanted}
              onChange={(wanted) => change(index, { wanted })}
            />
          </td>
          <td>{row.naam}</td>
          <td>{row.email}</td>
          <td>
            <Choice
              label={`Organisatie van ${row.naam}`}
              hideLabel
              options={[
                { id: unknown, name: 'Nog niet bekend' },
                ...organisaties.map(({ id, naam }) => ({ id, name: naam })),
              ]}
              value={row.organisatieId ?? unknown}
              onChange={(id) => change(index, { organisatieId: id === unknown ? null : id })}
            />
          </td>
        </tr>
      ))}
    </Table>
  );
}
